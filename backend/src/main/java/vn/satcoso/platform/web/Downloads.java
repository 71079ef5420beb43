package vn.satcoso.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.tabular.TableFormat;
import vn.satcoso.platform.tabular.TableWriter;
import vn.satcoso.platform.tabular.TableWriter.Table;

/** Answers that are a file to keep, with the day in its name. */
public final class Downloads {
    private Downloads() {}

    public static RestResponse<byte[]> of(String name, LocalDate day, TableFormat format, Table table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            TableWriter.write(format, table, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RestResponse.ResponseBuilder.ok(file.toByteArray())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.%s\"".formatted(name, day, format.extension()))
                .build();
    }
}
