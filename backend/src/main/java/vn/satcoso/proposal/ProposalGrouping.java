package vn.satcoso.proposal;

/** By what proposals are counted; the SQL is over what {@link ProposalsAsOf#tables} and {@link #tables} name. */
public enum ProposalGrouping {
    KIND("s.kind", "cast(null as text)"),
    COMPETENCE("s.competence", "cast(null as text)"),
    STATE("s.state", "cast(null as text)"),
    OUTCOME("s.outcome", "cast(null as text)"),
    SECTOR("s.sector", "cast(null as text)"),
    /** The agency that has, or last had, the matter. */
    AGENCY("cast(g.id as text)", "max(g.name)", """
            \nleft join unit g on g.id = coalesce(s.agency_id,
                (select l.lead_id from proposal_referral l where l.proposal_id = p.id
                 and cast(l.referred_at at time zone 'Asia/Ho_Chi_Minh' as date) <= :day order by l.place desc limit 1))"""),
    /** The commune where it arises; a district or the province for what arises there. */
    UNIT("cast(c.id as text)", "max(c.name)", """
            \njoin unit u on u.id = s.unit_id
            join unit c on c.id = case when u.kind = 'CELL' then u.parent_id else u.id end"""),
    /** The month in which it was handed in, as {@code 2026-10}. */
    MONTH("to_char(s.submitted_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')", "cast(null as text)");

    private final String key;
    private final String name;
    private final String tables;

    ProposalGrouping(String key, String name) {
        this(key, name, "");
    }

    ProposalGrouping(String key, String name, String tables) {
        this.key = key;
        this.name = name;
        this.tables = tables;
    }

    public String key() {
        return key;
    }

    public String label() {
        return name;
    }

    /** The agency {@code g} or the commune {@code c} that the key names, by {@code :day}. */
    public String tables() {
        return tables;
    }
}
