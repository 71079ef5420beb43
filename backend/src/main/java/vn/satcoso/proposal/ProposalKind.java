package vn.satcoso.proposal;

/** A difficulty that was met, or something that is proposed: counted apart, one life (S3-30, S3-31). */
public enum ProposalKind {
    DIFFICULTY,
    PROPOSAL
}
