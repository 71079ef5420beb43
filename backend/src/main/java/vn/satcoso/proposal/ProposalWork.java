package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkGroup;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;
import vn.satcoso.work.WorkPage;
import vn.satcoso.work.WorkSource;

/**
 * What waits for somebody among the difficulties and proposals: at his desk, with his agency, at his place, of his own. All
 * of it is counted in one statement, by the conditions of the lists that it opens.
 */
@ApplicationScoped
class ProposalWork implements WorkSource {
    private static final String COLUMNS = """
            p.id, left(p.content, 120) as beginning, p.due_on, p.confirm_by, g.since, u.name as unit_name,
            case when u.kind = 'CELL' then c.name end as commune_name""";
    /** Each kind is found by the index that answers it; all together they would be one condition that none does. */
    private static final String FROM = """
            (%s) g join proposal p on p.id = g.id
            join unit u on u.id = p.unit_id left join unit c on c.id = u.parent_id""";

    private static final String TURN =
            "select p.id, '%s' as turn, %s as since from proposal p where p.state <> 'CLOSED' and (%s)";
    private static final String NO_DAY = "cast(null as date)";
    private static final String IN_TIME = " and (" + ProposalTurns.OVERDUE + ") is not true";
    private static final WorkLink LIST = WorkLink.to(WorkPage.PROPOSALS);
    private static final int SHOWN = 80;
    /** What waits until a day: that of one's desk; of what one helps with, until when its lead has to answer. */
    private static final Set<WorkKind> DATED = EnumSet.of(
            WorkKind.PROPOSAL_NEW,
            WorkKind.PROPOSAL_BACK,
            WorkKind.PROPOSAL_TO_DIRECT,
            WorkKind.PROPOSAL_TO_COORDINATE);
    /** What is told as a number, somebody else being the one to do it. */
    private static final Set<WorkKind> OF_OTHERS = EnumSet.of(WorkKind.PROPOSAL_OF_OTHERS, WorkKind.PROPOSAL_LONG_LATE);

    @Inject
    ProposalTurns turns;

    @Inject
    ProposalAccess access;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** A kind of work: which rows it is, in which block it stands, and the list that holds just them. */
    private record Turn(String condition, WorkBlock block, WorkLink list) {}

    private record Matter(
            UUID id, String beginning, LocalDate dueOn, LocalDate confirmBy, LocalDate since, String place) {}

    @Override
    public List<WorkGroup> work(LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        Map<WorkKind, Turn> mine = new EnumMap<>(WorkKind.class);
        ofAgency(mine, values, today);
        ofDesk(mine, values, today);
        ofAuthorAndPlace(mine, values);
        ofStandingBody(mine, values);
        if (mine.isEmpty()) {
            return List.of();
        }
        List<WorkGroup> groups = new ArrayList<>();
        heads(mine, values).forEach((name, matters) -> {
            WorkKind kind = WorkKind.valueOf(name);
            groups.add(group(kind, mine.get(kind), matters));
        });
        return groups;
    }

    private Map<String, Head<Matter>> heads(Map<WorkKind, Turn> mine, Map<String, Object> values) {
        String kinds = mine.entrySet().stream()
                .map(one -> TURN.formatted(
                        one.getKey(),
                        one.getKey() == WorkKind.PROPOSAL_TO_COORDINATE ? ProposalTurns.COORDINATED_SINCE : NO_DAY,
                        one.getValue().condition()))
                .collect(Collectors.joining(" union all "));
        ListQuery query = access.visible(ListQuery.select(COLUMNS, FROM.formatted(kinds)))
                .sort(null, Map.of("due", "coalesce(p.confirm_by, p.due_on)"), "due", "p.state_since, p.id");
        values.forEach(query::bind);
        return query.heads(em, "g.turn", WorkGroup.FEW, ProposalWork::matter);
    }

    private void ofAgency(Map<WorkKind, Turn> mine, Map<String, Object> values, LocalDate today) {
        WorkLink agency = LIST.with("show", ProposalShown.MY_AGENCY);
        turns.of(ProposalShown.MY_AGENCY, values).ifPresent(here -> {
            clock(values, today);
            mine.put(
                    WorkKind.PROPOSAL_OVERDUE,
                    new Turn(here + " and " + ProposalTurns.OVERDUE, WorkBlock.LATE, agency.with("overdue", true)));
            mine.put(
                    WorkKind.PROPOSAL_TO_ACCEPT,
                    new Turn(
                            here + in(ProposalState.REFERRED) + IN_TIME,
                            WorkBlock.WAITING,
                            agency.with("state", ProposalState.REFERRED).with("overdue", false)));
        });
        turns.of(ProposalShown.TO_ANSWER, values)
                .ifPresent(here -> mine.put(
                        WorkKind.PROPOSAL_TO_ANSWER,
                        new Turn(
                                here + IN_TIME,
                                WorkBlock.DUE,
                                LIST.with("show", ProposalShown.TO_ANSWER).with("overdue", false))));
        add(mine, WorkKind.PROPOSAL_TO_COORDINATE, WorkBlock.WAITING, ProposalShown.TO_COORDINATE, values);
    }

    private void ofDesk(Map<WorkKind, Turn> mine, Map<String, Object> values, LocalDate today) {
        WorkLink desk = LIST.with("show", ProposalShown.MY_DESK);
        turns.of(ProposalShown.MY_DESK, values).ifPresent(here -> {
            clock(values, today);
            mine.put(
                    WorkKind.PROPOSAL_NEW,
                    new Turn(
                            here + in(ProposalState.SUBMITTED) + IN_TIME,
                            WorkBlock.WAITING,
                            desk.with("state", ProposalState.SUBMITTED).with("overdue", false)));
        });
        turns.of(ProposalShown.BACK_AT_DESK, values)
                .ifPresent(here -> mine.put(
                        WorkKind.PROPOSAL_BACK,
                        new Turn(
                                here + IN_TIME,
                                WorkBlock.WAITING,
                                LIST.with("show", ProposalShown.BACK_AT_DESK).with("overdue", false))));
        add(mine, WorkKind.PROPOSAL_DESK_LATE, WorkBlock.LATE, ProposalShown.LATE_AT_DESK, values);
        add(mine, WorkKind.PROPOSAL_OF_OTHERS, WorkBlock.LATE, ProposalShown.LATE_WITH_AGENCY, values);
        add(mine, WorkKind.PROPOSAL_TO_EXTEND, WorkBlock.WAITING, ProposalShown.TO_EXTEND, values);
    }

    private void clock(Map<String, Object> values, LocalDate today) {
        values.put("today", today);
        values.put("now", Overdue.moment(null, clock));
    }

    private void ofAuthorAndPlace(Map<WorkKind, Turn> mine, Map<String, Object> values) {
        turns.of(ProposalShown.MINE, values)
                .ifPresent(here -> mine.put(
                        WorkKind.PROPOSAL_RETURNED,
                        new Turn(
                                here + in(ProposalState.RETURNED),
                                WorkBlock.WAITING,
                                LIST.with("show", ProposalShown.MINE).with("state", ProposalState.RETURNED))));
        add(mine, WorkKind.PROPOSAL_TO_INFORM, WorkBlock.WAITING, ProposalShown.TO_INFORM, values);
        add(mine, WorkKind.PROPOSAL_TO_CONFIRM, WorkBlock.DUE, ProposalShown.TO_CONFIRM, values);
        add(mine, WorkKind.PROPOSAL_TAKEN_UP, WorkBlock.WAITING, ProposalShown.TAKEN_UP, values);
        add(mine, WorkKind.PROPOSAL_TO_TAKE_UP, WorkBlock.WAITING, ProposalShown.TO_TAKE_UP, values);
    }

    private void ofStandingBody(Map<WorkKind, Turn> mine, Map<String, Object> values) {
        add(mine, WorkKind.PROPOSAL_LONG_LATE, WorkBlock.LATE, ProposalShown.LONG_LATE, values);
        if (access.confided().isPresent()) {
            WorkLink direct = LIST.with("line", ProposalLine.DIRECT);
            Map.of(
                            WorkKind.PROPOSAL_TO_DIRECT, ProposalState.SUBMITTED,
                            WorkKind.PROPOSAL_TO_REPORT, ProposalState.ANSWERED)
                    .forEach((kind, state) -> mine.put(
                            kind,
                            new Turn("p.line = 'DIRECT'" + in(state), WorkBlock.WAITING, direct.with("state", state))));
        }
    }

    private void add(
            Map<WorkKind, Turn> mine, WorkKind kind, WorkBlock block, ProposalShown show, Map<String, Object> values) {
        turns.of(show, values).ifPresent(here -> mine.put(kind, new Turn(here, block, LIST.with("show", show))));
    }

    private static String in(ProposalState state) {
        return " and p.state = '" + state + "'";
    }

    private static WorkGroup group(WorkKind kind, Turn turn, Head<Matter> matters) {
        WorkItem whole = WorkItem.of(turn.block(), kind, turn.list());
        if (OF_OTHERS.contains(kind)) {
            return WorkGroup.whole(
                    matters.total(), whole.due(matters.items().getFirst().dueOn()));
        }
        return WorkGroup.of(
                matters,
                whole,
                matter -> WorkItem.of(turn.block(), kind, WorkLink.to(WorkPage.PROPOSAL, matter.id()))
                        .about(matter.beginning())
                        .at(matter.place())
                        .on(matter.since())
                        .due(day(kind, turn.block(), matter)));
    }

    private static LocalDate day(WorkKind kind, WorkBlock block, Matter matter) {
        if (block == WorkBlock.WAITING && !DATED.contains(kind)) {
            return null;
        }
        return kind == WorkKind.PROPOSAL_TO_CONFIRM ? matter.confirmBy() : matter.dueOn();
    }

    private static Matter matter(Row row) {
        String text = row.text("beginning") == null ? "" : row.text("beginning");
        String commune = row.text("commune_name");
        return new Matter(
                row.id("id"),
                beginning(text),
                row.date("due_on"),
                row.date("confirm_by"),
                row.date("since"),
                row.text("unit_name") + (commune == null ? "" : ", " + commune));
    }

    /** Cut after a word. */
    private static String beginning(String text) {
        int end = text.length() <= SHOWN ? text.length() : text.lastIndexOf(' ', SHOWN);
        return end == text.length() ? text : text.substring(0, end < 0 ? SHOWN : end) + "…";
    }
}
