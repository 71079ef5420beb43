package vn.satcoso.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.satcoso.platform.security.Place;

/** Whose turn it is: the conditions on {@code proposal p} of what the caller is shown, the same for lists and for work. */
@RequestScoped
class ProposalTurns {
    static final String OVERDUE = Overdue.of("p", ":today");

    static final String PAUSED = "p.paused_on is not null";
    static final String ASKING = "p.extension = 'ASKED' and p.state in ('ACCEPTED', 'DISPUTED')";
    /** Whatever was ever sent to it: what its own matters and those it helps with are chosen from, by one index. */
    static final String SENT_TO_AGENCY =
            "p.id in (select xs.proposal_id from proposal_referral_unit xs where xs.unit_id = :ownAgency)";

    /** The referral by which the agency has the matter: who helped with an earlier one helps no more. */
    private static final String STANDS = """
            %1$s.state in ('OPEN', 'ACCEPTED', 'ANSWERED') and not exists (
                select 1 from proposal_referral xn where xn.proposal_id = %1$s.proposal_id and xn.place > %1$s.place)""";

    private static final String COORDINATED = """
            (p.id, p.agency_id) in (select xq.proposal_id, xq.lead_id
                from proposal_referral_unit xr join proposal_referral xq on xq.id = xr.referral_id
                where xr.unit_id = :ownAgency and not xr.lead and %s)""".formatted(STANDS.formatted("xq"));
    /** Whether the agency of this parameter helps with {@code p}. */
    static final String COORDINATES = """
            exists (select 1 from proposal_referral_unit xc join proposal_referral xa on xa.id = xc.referral_id
                    where xc.proposal_id = p.id and not xc.lead and xc.unit_id = :callersAgency
                    and xa.lead_id = p.agency_id and %s)""".formatted(STANDS.formatted("xa"));

    /** The day on which the caller's agency was asked to help with {@code p}. */
    static final String COORDINATED_SINCE = """
            (select xq.referred_on from proposal_referral xq join proposal_referral_unit xr on xr.referral_id = xq.id
             where xq.proposal_id = p.id and xr.unit_id = :ownAgency and not xr.lead and %s)""".formatted(STANDS.formatted("xq"));

    /** So many working days after the due date as bring a matter to the Standing Body. */
    private static final String LONG_LATE = "p" + Overdue.RUNS + """
             and p.due_on < (select working_day_from(working_day_from(cast(:today as date) + 1, -1), 1 - min(xl.days))
                from proposal_escalation_rule xl where xl.party = 'STANDING' and xl.days > 0
                and xl.valid_from <= :today and (xl.valid_to is null or xl.valid_to >= :today))""";

    private static final String FOLLOWED =
            "p.id in (select xf.proposal_id from proposal_follower xf where xf.subject = :follower)";

    @Inject
    ProposalAccess access;

    @Inject
    Clock clock;

    @Inject
    OwnTasks tasks;

    /** The condition, its values put among the others; empty when the caller can have none of these. */
    Optional<String> of(ProposalShown show, Map<String, Object> values) {
        return switch (show) {
            case MY_DESK -> access.desk(values);
            case BACK_AT_DESK -> and(access.desk(values), "p.state in ('DECLINED', 'DISPUTED', 'UNRESOLVED')");
            case LATE_AT_DESK -> late(access.desk(values), "p.agency_id is null", values);
            case LATE_WITH_AGENCY -> late(access.desk(values), "p.agency_id is not null", values);
            case LONG_LATE ->
                access.confided().map(direct -> {
                    values.put("today", LocalDate.now(clock));
                    return LONG_LATE;
                });
            case TO_EXTEND -> and(anyOf(List.of(access.desk(values), access.confided())), ASKING);
            case MINE -> access.own(values);
            case MY_AGENCY -> agency(values);
            case COORDINATING -> agency(values).map(own -> COORDINATED);
            case TO_COORDINATE ->
                agency(values).map(own -> COORDINATED + " and p.state in ('REFERRED', 'ACCEPTED', 'DISPUTED')");
            case TO_ANSWER -> and(agency(values), "p.state in ('ACCEPTED', 'DISPUTED')");
            case TO_CONFIRM -> and(access.origin(values), "p.state = 'ANSWERED' and cardinality(p.reached) = 3");
            case TO_INFORM ->
                and(
                        anyOf(List.of(
                                access.own(values), access.origin(values), access.desk(values), access.confided())),
                        PAUSED);
            case TO_TAKE_UP -> tasks.free(values);
            case TAKEN_UP -> tasks.taken(values);
            case FOLLOWED -> {
                values.put("follower", access.subject());
                yield Optional.of(FOLLOWED);
            }
        };
    }

    private Optional<String> agency(Map<String, Object> values) {
        return access.agency().map(Place::id).map(id -> {
            values.put("ownAgency", id);
            return "p.agency_id = :ownAgency";
        });
    }

    private Optional<String> late(Optional<String> mine, String whose, Map<String, Object> values) {
        return mine.map(here -> {
            values.put("today", LocalDate.now(clock));
            values.put("now", Overdue.moment(null, clock));
            return here + " and " + whose + " and " + OVERDUE;
        });
    }

    static Optional<String> and(Optional<String> condition, String more) {
        return condition.map(text -> text + " and " + more);
    }

    private static Optional<String> anyOf(List<Optional<String>> conditions) {
        List<String> known = conditions.stream().flatMap(Optional::stream).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream().collect(Collectors.joining(") or (", "((", "))")));
    }
}
