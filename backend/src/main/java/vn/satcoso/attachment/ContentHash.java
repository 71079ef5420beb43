package vn.satcoso.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 of a content, read piece by piece. */
final class ContentHash {
    private static final int PIECE = 64 << 10;

    private ContentHash() {}

    static String of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return of(content);
        }
    }

    static String of(InputStream content) throws IOException {
        return HexFormat.of().formatHex(digest("SHA-256", content));
    }

    /** As the header Content-MD5 has it; guards the way over the wire, names nothing. */
    static String md5(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Base64.getEncoder().encodeToString(digest("MD5", content));
        }
    }

    private static byte[] digest(String algorithm, InputStream content) throws IOException {
        MessageDigest digest = known(algorithm);
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read > 0; read = content.read(piece)) {
            digest.update(piece, 0, read);
        }
        return digest.digest();
    }

    private static MessageDigest known(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
