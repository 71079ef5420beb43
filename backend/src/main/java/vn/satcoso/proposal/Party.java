package vn.satcoso.proposal;

/** What somebody is to a proposal; one person may be several. */
enum Party {
    AUTHOR,
    /** An official within whose own competence, or sector, it is. */
    COMPETENT,
    /** The official who took it as his own. */
    OWNER,
    /** The committee at whose desk it lies. */
    DESK,
    /** The agency that it was referred to. */
    LEAD,
    /** An agency that works with the lead. */
    COORDINATOR,
    /** The place where the matter arises. */
    ORIGIN,
    /** Ban Tổ chức Tỉnh ủy. */
    ORGANIZER,
    /** Thường trực Tỉnh ủy. */
    STANDING,
    /** Whoever else sees it. */
    READER
}
