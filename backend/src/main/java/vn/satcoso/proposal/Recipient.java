package vn.satcoso.proposal;

/** Whom a written answer must reach (S0-48, S0-49, S0-50). */
public enum Recipient {
    /** The locality. */
    LOCALITY,
    /** The official who forwarded the matter, or follows the place. */
    OFFICIAL,
    /** Ban Thường vụ, through Ban Tổ chức. */
    STANDING_COMMITTEE
}
