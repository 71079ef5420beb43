package vn.satcoso.platform.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.tabular.TableFormat;
import vn.satcoso.platform.tabular.TableWriter;
import vn.satcoso.platform.tabular.TableWriter.Table;

/** Answers that are a file to keep, with the day in its name; it is written straight into the answer. */
public final class Downloads {
    private Downloads() {}

    /** A Content-Disposition for any name: in plain letters for old clients, in full (RFC 5987) for all others. */
    public static String disposition(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }

    public static RestResponse<StreamingOutput> of(String name, LocalDate day, TableFormat format, Table table) {
        return of(name, day, format, out -> TableWriter.write(format, table, out));
    }

    public static RestResponse<StreamingOutput> of(
            String name, LocalDate day, TableFormat format, StreamingOutput file) {
        return RestResponse.ResponseBuilder.ok(file)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.%s\"".formatted(name, day, format.extension()))
                .build();
    }
}
