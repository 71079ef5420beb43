package vn.satcoso.proposal;

/** Which way a proposal goes. */
public enum ProposalLine {
    /** To those who settle it, by the desks. */
    UP,
    /** A model suggested to the commune, which takes it up or not (S1-12). */
    DOWN,
    /** Hot, beyond competence and urgent: to the Standing Body at once, kept from others (S0-24). */
    DIRECT
}
