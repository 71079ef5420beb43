package vn.satcoso.attachment;

/** The kinds of records that carry files; each is answered for by an {@link AttachmentOwner}. */
public enum OwnerKind {
    VISIT_REPORT,
    PROPOSAL,
    PROPOSAL_ANSWER,
    BRIEFING
}
