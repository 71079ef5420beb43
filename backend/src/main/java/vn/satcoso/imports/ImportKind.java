package vn.satcoso.imports;

/** What a file can bring in. */
public enum ImportKind {
    UNITS,
    OFFICIALS,
    ASSIGNMENTS,
    ROSTER,
    PROPOSALS
}
