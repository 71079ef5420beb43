package vn.satcoso.imports;

/** What would become of a row. */
public enum RowStatus {
    NEW,
    UNCHANGED,
    FAULTY
}
