package vn.satcoso.imports;

/** Where an import stands: ready to be confirmed, to be corrected first, without anything new, or done. */
public enum ImportState {
    READY,
    FAULTY,
    UNCHANGED,
    APPLIED
}
