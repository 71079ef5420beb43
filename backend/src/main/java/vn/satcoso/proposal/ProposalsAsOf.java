package vn.satcoso.proposal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.time.VietnamTime;

/**
 * Proposals as they stood at the end of a day, from the history of their steps: what was counted then is counted so
 * whenever one asks again (S3-28…S3-31). Drafts are not counted.
 */
public final class ProposalsAsOf {
    /** The tables to select from: a proposal {@code p} and the step {@code s} that held. */
    public static final String TABLES = "proposal p join proposal_step s on s.proposal_id = p.id";

    private ProposalsAsOf() {}

    /** Narrows a query over {@link #TABLES} to the steps that held at the end of the day, or now, and to the filter. */
    public static ListQuery narrow(ListQuery query, ProposalFilter filter) {
        query.where("s.submitted_at is not null");
        if (filter.asOf == null) {
            query.where("s.valid_to is null");
        } else {
            query.where("s.valid_from < :moment", "moment", start(filter.asOf.plusDays(1)))
                    .where("(s.valid_to is null or s.valid_to >= :moment)");
        }
        return query.filter("s.kind = :kind", "kind", name(filter.kind))
                .filter("s.line = :line", "line", name(filter.line))
                .filter("s.competence = :competence", "competence", name(filter.competence))
                .filter("s.sector = :sector", "sector", name(filter.sector))
                .filter("s.outcome = :outcome", "outcome", name(filter.outcome))
                .filter("s.closure = :closure", "closure", name(filter.closure))
                .filter("s.agency_id = :agencyId", "agencyId", filter.agencyId)
                .filter("p.author_official_id = :officialId", "officialId", filter.officialId)
                .filter("s.submitted_at >= :from", "from", start(filter.from))
                .filter("s.submitted_at < :to", "to", filter.to == null ? null : start(filter.to.plusDays(1)))
                .filter(open(filter.open), "closed", filter.open == null ? null : "CLOSED")
                .under("p.path", filter.unitId);
    }

    private static String open(Boolean open) {
        return Boolean.FALSE.equals(open) ? "s.state = :closed" : "s.state <> :closed";
    }

    private static OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
    }

    private static String name(Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
