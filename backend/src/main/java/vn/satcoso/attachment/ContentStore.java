package vn.satcoso.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Where the bytes of the files lie, outside the database; each content once, by its SHA-256 in hexadecimal. */
interface ContentStore {
    /** Keeps the content of this file, whole and lasting when the call returns, however often it is kept. */
    void keep(String sha256, Path file) throws IOException;

    /** The bytes as they lie there; an exception when there are none. */
    InputStream open(String sha256) throws IOException;

    /** Forgets the content; nothing happens when there is none. */
    void forget(String sha256) throws IOException;

    /** Names every content that was last kept before this moment, and clears what a broken write left behind. */
    void keptBefore(Instant moment, Consumer<String> sha256) throws IOException;
}
