package vn.satcoso.attachment;

import java.nio.file.Path;
import java.util.List;

/** A file as it came, found good: under what name, where it lies until it is kept, what it is. */
record CheckedFile(String name, Path path, FileType type, long size, String sha256, boolean scanned) {

    /** Tells this file from any other sent under the same idempotency key. */
    List<String> fingerprint(OwnerRef owner) {
        return List.of(name, sha256, String.valueOf(owner));
    }
}
