package vn.satcoso.proposal;

import java.util.Locale;

/** What a proposal must say (S0-22). */
public enum ClarityField {
    CONTENT,
    PLACE,
    RESPONSIBLE,
    REQUESTED;

    /** A text as phrases are compared: without case, full stops and doubled blanks. */
    public static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[.;:!…]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
