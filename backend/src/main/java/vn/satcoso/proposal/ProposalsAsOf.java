package vn.satcoso.proposal;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.time.VietnamTime;

/**
 * Proposals as they stood at the end of a day, from the history of their steps: what was counted then is counted so
 * whenever one asks again (S3-28…S3-31). Drafts are not counted.
 */
public final class ProposalsAsOf {
    private static final List<String> STANDING = List.of(
            "kind",
            "line",
            "competence",
            "sector",
            "state",
            "agency_id",
            "unit_id",
            "due_on",
            "outcome",
            "closure",
            "reopened",
            "submitted_at");

    /** The hour by which only direct ones are due; these are few, so that it need not lie in the index of all. */
    private static final String HOUR =
            "(select h.due_at from proposal h where h.id = %1$s.id and %1$s.line = 'DIRECT')";

    /** What the last step says the proposal says too, and all of it lies in one index, but for that hour. */
    private static final String NOW = "proposal p cross join lateral (select " + standing("p.%1$s") + ", "
            + HOUR.formatted("p") + " as due_at) s";

    /** Only of what went on after the moment is the history asked; most of what is old stands as it stood. */
    private static final String THEN = "(select q.*, " + standing("q.%1$s as then_%1$s") + ", " + HOUR.formatted("q")
            + " as then_due_at from proposal q where q.last_step_at < :moment union all select q.*, "
            + standing("t.%1$s") + ", t.due_at from proposal q join proposal_step t on t.proposal_id = q.id"
            + " where q.last_step_at >= :moment and t.valid_from < :moment and t.valid_to >= :moment) p"
            + " cross join lateral (select " + standing("p.then_%1$s as %1$s") + ", p.then_due_at as due_at) s";

    /** The day in Hà Nội of a moment. */
    public static final String DAY = "cast(%s at time zone 'Asia/Ho_Chi_Minh' as date)";

    /** {@code f}: the day of the first answer by {@code :day}, and whether all by then came by their due dates. */
    public static final String ANSWERS = """
            \nleft join lateral (
                select min(w.answered_on) as first_on,
                       bool_and(w.answered_on <= w.due_on and (w.due_at is null or w.answered_at <= w.due_at)) as in_time
                from (select cast(x.answered_at at time zone 'Asia/Ho_Chi_Minh' as date) as answered_on, x.answered_at,
                             x.due_on, x.due_at
                      from proposal_answer x where x.proposal_id = p.id) w
                where w.answered_on <= :day) f on true""";

    private ProposalsAsOf() {}

    private static String standing(String column) {
        return STANDING.stream().map(column::formatted).collect(joining(", "));
    }

    /** The tables to select from: a proposal {@code p} and how it stood, {@code s}, at the end of the day, or now. */
    public static String tables(ProposalFilter filter) {
        return filter.asOf == null ? NOW : THEN;
    }

    /** The tables for the rows behind the figures that this filter names. */
    static String tables(ProposalListFilter filter) {
        String tables = tables((ProposalFilter) filter);
        tables += filter.by == null ? "" : filter.by.tables();
        return filter.measure == null ? tables : tables + ANSWERS;
    }

    /** Narrows a query over {@link #tables} to what one number of the figures of that day counts. */
    static ListQuery narrow(ListQuery query, ProposalListFilter filter, LocalDate day, OffsetDateTime now) {
        narrow(query, filter);
        if (filter.by != null) {
            String key = filter.by.key();
            if (filter.by == ProposalGrouping.AGENCY) {
                query.bind("day", day);
            }
            if (filter.key == null) {
                query.where(key + " is null");
            } else {
                query.where(key + " = :key", "key", filter.key);
            }
        }
        if (filter.measure != null) {
            query.where(filter.measure.condition()).bind("day", day);
        }
        if (filter.measure != null && filter.measure.timed()) {
            query.bind("now", now);
        }
        return filter.ofReferrals() ? referred(query, filter, day, now) : query;
    }

    private static ListQuery referred(ListQuery query, ProposalListFilter filter, LocalDate day, OffsetDateTime now) {
        ReferralMeasure dealing = filter.dealing == null ? ReferralMeasure.REFERRED : filter.dealing;
        List<String> conditions =
                new ArrayList<>(List.of("r.proposal_id = p.id", "r.referred_at < :dayEnd", dealing.condition()));
        given("r.lead_id = :leadId", "leadId", filter.leadId, query, conditions);
        given("r.referred_on >= :referredFrom", "referredFrom", filter.referredFrom, query, conditions);
        given("r.referred_on <= :referredTo", "referredTo", filter.referredTo, query, conditions);
        if (dealing == ReferralMeasure.OVERDUE) {
            query.bind("day", day).bind("now", now);
        }
        return query.where("exists (select 1 from proposal_referral r " + ReferralMeasure.ANSWERS + " where "
                        + String.join(" and ", conditions) + ")")
                .bind("dayEnd", start(day.plusDays(1)));
    }

    private static void given(String condition, String name, Object value, ListQuery query, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
            query.bind(name, value);
        }
    }

    /** Narrows a query over {@link #tables} to what was handed in and to the filter, as it stood at the end of the day, or now. */
    public static ListQuery narrow(ListQuery query, ProposalFilter filter) {
        query.where("s.submitted_at is not null");
        if (filter.asOf != null) {
            query.bind("moment", start(filter.asOf.plusDays(1)));
        }
        if (filter.state != null && !filter.state.isEmpty()) {
            query.where(
                    "s.state in (:states)",
                    "states",
                    filter.state.stream().map(ProposalState::name).toList());
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

    static OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
    }

    private static String name(Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
