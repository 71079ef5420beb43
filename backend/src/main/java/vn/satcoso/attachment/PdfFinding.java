package vn.satcoso.attachment;

import java.util.Arrays;
import java.util.Optional;

/** What was found when a PDF was looked through, as the process that looks says it: by the code with which it ends. */
enum PdfFinding {
    CLEAN(40),
    MARKED(41),
    /** It opens with a password alone. */
    LOCKED(42),
    /** It has no pages that a program could find. */
    BROKEN(43),
    /** Too long, too large or made to exhaust its reader: not looked through to the end. */
    UNSEEN(44);

    private final int code;

    PdfFinding(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Optional<PdfFinding> of(int code) {
        return Arrays.stream(values()).filter(one -> one.code == code).findFirst();
    }
}
