package vn.satcoso.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The passwords of the local mode: made once, kept in a file that only its owner reads. */
final class Secrets {

    private static final List<String> NAMES = List.of(
            "SATCOSO_PG_SUPERUSER_PASSWORD",
            "SATCOSO_DB_OWNER_PASSWORD",
            "SATCOSO_DB_PASSWORD",
            "SATCOSO_KC_DB_PASSWORD",
            "SATCOSO_KC_ADMIN_PASSWORD",
            "SATCOSO_INTEGRATION_SECRET");

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    static Secrets of(Path file) {
        try {
            Map<String, String> values = new TreeMap<>();
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    String[] pair = line.split("=", 2);
                    if (pair.length == 2) {
                        values.put(pair[0], pair[1]);
                    }
                }
            }
            if (!values.keySet().containsAll(NAMES)) {
                SecureRandom random = new SecureRandom();
                NAMES.forEach(name -> values.computeIfAbsent(name, missing -> password(random)));
                save(file, values);
            }
            return new Secrets(values);
        } catch (IOException failed) {
            throw new Failure(file + " cannot be read or written: " + failed.getMessage());
        }
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void save(Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(file.getParent(), "secrets", null, ownerOnly);
        Files.writeString(
                fresh, values.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n")));
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    String get(String name) {
        return values.get(name);
    }
}
