package vn.satcoso.proposal;

/** By what proposals are counted; the SQL is over what {@link ProposalsAsOf#TABLES} and its places and agencies name. */
public enum ProposalGrouping {
    KIND("s.kind", "cast(null as text)"),
    COMPETENCE("s.competence", "cast(null as text)"),
    STATE("s.state", "cast(null as text)"),
    OUTCOME("s.outcome", "cast(null as text)"),
    SECTOR("s.sector", "cast(null as text)"),
    /** The agency that has, or last had, the matter. */
    AGENCY("cast(g.id as text)", "max(g.name)"),
    /** The commune where it arises; a district or the province for what arises there. */
    UNIT("cast(c.id as text)", "max(c.name)"),
    /** The month in which it was handed in, as {@code 2026-10}. */
    MONTH("to_char(s.submitted_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')", "cast(null as text)");

    private final String key;
    private final String name;

    ProposalGrouping(String key, String name) {
        this.key = key;
        this.name = name;
    }

    public String key() {
        return key;
    }

    public String label() {
        return name;
    }
}
