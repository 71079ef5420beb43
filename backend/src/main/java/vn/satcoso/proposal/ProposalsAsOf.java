package vn.satcoso.proposal;

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
    /** The tables to select from: a proposal {@code p} and the step {@code s} that held. */
    public static final String TABLES = "proposal p join proposal_step s on s.proposal_id = p.id";

    /** The day in Hà Nội of a moment. */
    static final String DAY = "cast(%s at time zone 'Asia/Ho_Chi_Minh' as date)";

    /** The agency {@code g} that has or last had it, the commune {@code c} of its place, its answers {@code f} by the day. */
    private static final String DETAILS = """
            \nleft join unit g on g.id = coalesce(s.agency_id,
                (select l.lead_id from proposal_referral l where l.proposal_id = p.id
                 and cast(l.referred_at at time zone 'Asia/Ho_Chi_Minh' as date) <= :day order by l.place desc limit 1))
            join unit u on u.id = s.unit_id
            join unit c on c.id = case when u.kind = 'CELL' then u.parent_id else u.id end
            left join lateral (
                select min(w.answered_on) as first_on, bool_and(w.answered_on <= w.due_on) as in_time
                from (select cast(x.answered_at at time zone 'Asia/Ho_Chi_Minh' as date) as answered_on,
                             coalesce(x.due_on, r.due_on) as due_on
                      from proposal_answer x left join proposal_referral r on r.id = x.referral_id
                      where x.proposal_id = p.id) w
                where w.answered_on <= :day) f on true""";

    private ProposalsAsOf() {}

    /** The tables for the rows behind the figures that this filter names. */
    static String tables(ProposalListFilter filter) {
        return filter.by == null && filter.measure == null ? TABLES : TABLES + DETAILS;
    }

    /** Narrows a query over {@link #tables} to what one number of the figures of that day counts. */
    static ListQuery narrow(ListQuery query, ProposalListFilter filter, LocalDate day) {
        narrow(query, filter);
        if (filter.by != null) {
            String key = filter.by.key();
            query.bind("day", day);
            if (filter.key == null) {
                query.where(key + " is null");
            } else {
                query.where(key + " = :key", "key", filter.key);
            }
        }
        if (filter.measure != null) {
            query.where(filter.measure.condition()).bind("day", day);
        }
        return filter.ofReferrals() ? referred(query, filter, day) : query;
    }

    private static ListQuery referred(ListQuery query, ProposalListFilter filter, LocalDate day) {
        ReferralMeasure dealing = filter.dealing == null ? ReferralMeasure.REFERRED : filter.dealing;
        List<String> conditions =
                new ArrayList<>(List.of("r.proposal_id = p.id", "r.referred_at < :dayEnd", dealing.condition()));
        given("r.lead_id = :leadId", "leadId", filter.leadId, query, conditions);
        given("r.referred_on >= :referredFrom", "referredFrom", filter.referredFrom, query, conditions);
        given("r.referred_on <= :referredTo", "referredTo", filter.referredTo, query, conditions);
        if (dealing == ReferralMeasure.OVERDUE) {
            query.bind("day", day);
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

    /** Narrows a query over {@link #TABLES} to the steps that held at the end of the day, or now, and to the filter. */
    public static ListQuery narrow(ListQuery query, ProposalFilter filter) {
        query.where("s.submitted_at is not null");
        if (filter.asOf == null) {
            query.where("s.valid_to is null");
        } else {
            query.where("s.valid_from < :moment", "moment", start(filter.asOf.plusDays(1)))
                    .where("(s.valid_to is null or s.valid_to >= :moment)");
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
