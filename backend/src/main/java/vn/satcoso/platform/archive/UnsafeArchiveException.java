package vn.satcoso.platform.archive;

import java.io.IOException;

/** An archive that is made to exhaust whoever opens it. */
public final class UnsafeArchiveException extends IOException {
    UnsafeArchiveException() {
        super("The archive inflates to more than a document does");
    }
}
