package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.figures.Tally;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.regulation.Obligation;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.unit.UnitRef;
import vn.satcoso.workplan.Punctuality;

/**
 * The tracking of reports: one row for every visit that was attended, whether or not its report exists, and for every
 * report whose visit was corrected away. Who is struck off the list of officials owes nothing more; what he has handed in
 * stays.
 */
@ApplicationScoped
class VisitReportList {
    private static final String COLUMNS = """
            t.attendance_id, t.meeting_id, t.official_id, t.attended, t.held_on, m.starts_at, m.place, m.agenda, t.report_id,
            t.state, t.first_submitted_at, t.score, t.due_on, t.official_code, t.full_name, t.official_path,
            t.cell_id, t.cell_code, t.cell_name, t.cell_path, t.member_count, x.name as commune_name,
            (select string_agg(rg.id || chr(31) || rg.number || chr(31) || rg.title, chr(30) order by rg.number)
             from regulation rg where rg.id in (%s)) as regulations""".formatted(VisitsSql.UNDER);
    static final String NAMES = " join cell_meeting m on m.id = t.meeting_id join unit x on x.id = t.commune_id";
    private static final String FIGURES = """
            count(*) filter (where t.attended) as expected,
            count(*) filter (where t.attended and t.came_on is not null) as received,
            count(*) filter (where t.attended and t.timeliness = 'ON_TIME') as on_time,
            count(*) filter (where t.attended and t.timeliness = 'LATE') as late,
            count(*) filter (where t.attended and t.timeliness = 'OVERDUE') as overdue,
            count(*) filter (where t.attended and t.state = 'RETURNED') as returned,
            count(*) filter (where t.attended and t.state = 'ACCEPTED') as accepted,
            floor(avg(t.score) filter (where t.attended and t.came_on is not null)) as average_score""";
    private static final Map<String, String> SORTS = Map.of(
            "heldOn", "t.held_on",
            "name", "t.sort_name",
            "dueOn", "t.due_on",
            "submittedAt", "t.first_submitted_at",
            "score", "t.score");

    @Inject
    EntityManager em;

    @Inject
    VisitReportAccess access;

    @Inject
    RegulationService regulations;

    @Inject
    Clock clock;

    /**
     * A visit with its report as the caller may see it; {@code reviewed} when he may know how it was judged, {@code judges}
     * when he is the one to judge it.
     */
    record Seen(VisitReportRow row, Integer memberCount, String agenda, boolean reviewed, boolean judges) {}

    Page<VisitReportRow> page(VisitReportFilter filter, PageRequest request) {
        VisitDays days = filter.days(LocalDate.now(clock));
        return filtered(ListQuery.select(COLUMNS, NAMES).pickRows("t", among(filter)), filter, days)
                .sort(request.sort, SORTS, "heldOn", "t.held_on desc, t.attendance_id")
                .page(em, request, row -> seen(row, days.asOf()).row());
    }

    List<VisitReportSummary> summary(VisitReportFilter filter) {
        boolean judged = access.mayReadScores();
        String columns = "to_char(t.held_on, 'YYYY-MM') as month, " + FIGURES;
        return filtered(ListQuery.select(columns, among(filter)), filter, filter.days(LocalDate.now(clock)))
                .groupBy("to_char(t.held_on, 'YYYY-MM')")
                .orderBy("month")
                .list(em, row -> figures(row, judged));
    }

    /** What was owed for visits from the beginning of the year on and what came, by part of a unit. */
    Map<String, Tally> tallies(Parts parts) {
        VisitReportFilter filter = new VisitReportFilter();
        Map<String, Tally> tallies = new HashMap<>();
        String columns = parts.sql("t.cell_path") + " as part, " + FIGURES;
        filtered(ListQuery.select(columns, among(filter)), filter, filter.days(LocalDate.now(clock)))
                .groupBy(parts.sql("t.cell_path"))
                .list(em, row -> tallies.put(row.text("part"), Tally.of(row)));
        return tallies;
    }

    /** The first visits of each group and how many it holds, the earliest due first; {@code group} is a text of SQL. */
    Map<String, Head<VisitReportRow>> heads(VisitReportFilter filter, String group, int most) {
        VisitDays days = filter.days(LocalDate.now(clock));
        ListQuery query = filtered(ListQuery.select(COLUMNS, NAMES).pickRows("t", among(filter)), filter, days);
        return (group.contains(access.toReview()) ? access.judge(query) : query)
                .sort(null, SORTS, "dueOn", "t.attendance_id")
                .heads(em, group, most, row -> seen(row, days.asOf()).row());
    }

    /** The visit of this attendance; empty when the caller does not see it. */
    Optional<Seen> ofVisit(UUID attendanceId) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> held = ListQuery.select("m.held_on", "attendance a join cell_meeting m on m.id = a.meeting_id")
                .where("a.id = :attendance", "attendance", attendanceId)
                .list(em, row -> row.date("held_on"));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        return visible(
                        ListQuery.select(COLUMNS, VisitsSql.ALL + NAMES),
                        new VisitDays(held.getFirst(), latest(held.getFirst(), today)))
                .where("t.attendance_id = :attendance", "attendance", attendanceId)
                .find(em, row -> seen(row, today));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The visits in question; those to the cells of one unit are found by these. */
    private String among(VisitReportFilter filter) {
        List<String> ways =
                filter.unitId == null ? access.ways() : List.of(VisitsSql.toCells(ListQuery.below("sc.path")));
        return VisitsSql.among(
                ways,
                (filter.officialId == null ? "" : "and a.official_id = :official ")
                        + (filter.meetingId == null ? "" : "and a.meeting_id = :meeting"));
    }

    private ListQuery filtered(ListQuery query, VisitReportFilter filter, VisitDays days) {
        visible(query, days)
                .filter("t.official_id = :official", "official", filter.officialId)
                .filter("t.meeting_id = :meeting", "meeting", filter.meetingId)
                .filter(":regulation in (" + VisitsSql.UNDER + ")", "regulation", filter.regulationId)
                .under("t.cell_path", filter.unitId)
                .filter("t.state = :state", "state", filter.state == null ? null : filter.state.name())
                .filter(
                        "t.timeliness = :timeliness",
                        "timeliness",
                        filter.timeliness == null ? null : filter.timeliness.name())
                .search("t.name_norm", filter.search);
        return filter.toReview == null
                ? query
                : access.judge(query).where("(" + access.toReview() + ") = :toReview", "toReview", filter.toReview);
    }

    private ListQuery visible(ListQuery query, VisitDays days) {
        query.where("(t.active or t.first_submitted_at is not null)")
                .bind("from", days.from())
                .bind("asOf", days.asOf());
        return access.visible(regulations
                .eventDays(Obligation.VISIT_REPORT, days.from(), days.asOf())
                .bindFewest(query));
    }

    private Seen seen(Row row, LocalDate asOf) {
        UUID officialId = row.id("official_id");
        String officialPath = row.text("official_path");
        ReportState state = row.choice("state", ReportState.class);
        boolean attended = row.flag("attended");
        boolean reviewed = access.mayReadReview(officialId, officialPath, row.text("cell_path"));
        Punctuality punctuality = Punctuality.of(row.date("due_on"), row.instant("first_submitted_at"), asOf);
        return new Seen(
                new VisitReportRow(
                        access.mayRead(officialId, state) ? row.id("report_id") : null,
                        new OfficialRef(officialId, row.text("official_code"), row.text("full_name")),
                        visit(row, attended),
                        state,
                        row.date("due_on"),
                        row.instant("first_submitted_at"),
                        punctuality.daysLate(),
                        punctuality.timeliness(),
                        reviewed && access.mayRead(officialId, state) ? row.number("score") : null,
                        access.actions(officialId, officialPath, state, attended)),
                row.number("member_count"),
                row.text("agenda"),
                reviewed,
                access.judges(officialId, officialPath));
    }

    private static VisitRef visit(Row row, boolean attended) {
        return new VisitRef(
                row.id("attendance_id"),
                row.id("meeting_id"),
                UnitRef.cell(row),
                row.text("commune_name"),
                row.date("held_on"),
                row.time("starts_at"),
                row.text("place"),
                attended,
                regulations(row.text("regulations")));
    }

    private static List<RegulationRef> regulations(String lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines.split("\u001e"))
                        .map(line -> line.split("\u001f"))
                        .map(parts -> new RegulationRef(UUID.fromString(parts[0]), parts[1], parts[2]))
                        .toList();
    }

    private static VisitReportSummary figures(Row row, boolean judged) {
        return new VisitReportSummary(
                row.text("month"),
                row.number("expected"),
                row.number("received"),
                row.number("on_time"),
                row.number("late"),
                row.number("overdue"),
                row.number("returned"),
                row.number("accepted"),
                judged ? row.number("average_score") : null);
    }
}
