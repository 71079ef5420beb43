package vn.satcoso.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where the bytes of the files lie, outside the database; each content once, under {@code ab/cd/abcd…} by its SHA-256 in
 * hexadecimal, so that one store can be copied into another as it is. A store that lies elsewhere answers every call with
 * 503 {@code attachment.storeDown} while it cannot be used.
 */
interface ContentStore {
    /** Keeps the content of this file, whole and lasting when the call returns, however often it is kept. */
    void keep(String sha256, Path file) throws IOException;

    /** Whether the content is there; its bytes are not looked at. */
    boolean holds(String sha256);

    /** The bytes, found to be those that were kept; an exception when there are none or they are not. */
    InputStream open(String sha256) throws IOException;

    /** Forgets the content; nothing happens when there is none. */
    void forget(String sha256) throws IOException;

    /** Names every content that was last kept before this moment, and clears what a broken write left behind. */
    void keptBefore(Instant moment, Consumer<String> sha256) throws IOException;

    /** Whether the store can be used now. */
    boolean usable();

    /** What kind of store it is, for whoever watches over the service. */
    String kind();

    /** The path of a content within its store. */
    static String path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No hash: " + sha256);
        }
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
