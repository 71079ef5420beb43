package vn.satcoso.imports;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.satcoso.platform.web.CleanText;

/** A file as the request brought it. */
record ReceivedFile(String name, byte[] content) {
    private static final long MAX_BYTES = 20L << 20;
    private static final int MAX_NAME = 200;

    /** 413 when it is too big. */
    static ReceivedFile of(FileUpload upload) {
        if (upload.size() > MAX_BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            return new ReceivedFile(name(upload.fileName()), Files.readAllBytes(upload.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells this file from any other sent under the same idempotency key. */
    List<String> fingerprint(ImportKind kind) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return List.of(kind.name(), name, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bare name without folders, as it is shown. */
    private static String name(String given) {
        String clean = CleanText.of(given == null ? null : given.replaceAll("^.*[/\\\\]", ""));
        if (clean == null) {
            return "-";
        }
        return clean.length() > MAX_NAME ? clean.substring(clean.length() - MAX_NAME) : clean;
    }
}
