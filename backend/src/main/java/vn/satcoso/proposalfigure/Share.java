package vn.satcoso.proposalfigure;

/** A part of a whole in per cent. */
final class Share {
    private Share() {}

    /** Null where there is nothing to be a part of. */
    static Integer of(int part, int whole) {
        return whole == 0 ? null : Math.round(100f * part / whole);
    }
}
