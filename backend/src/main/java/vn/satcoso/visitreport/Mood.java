package vn.satcoso.visitreport;

/** The mood of the people, from good to bad (S1-10). */
public enum Mood {
    POSITIVE,
    STABLE,
    WORRIED,
    UPSET
}
