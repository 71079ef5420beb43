package vn.satcoso.visitreport;

/** A difficulty that was met, or something that is proposed: counted apart. */
public enum ReportProposalKind {
    DIFFICULTY,
    PROPOSAL
}
