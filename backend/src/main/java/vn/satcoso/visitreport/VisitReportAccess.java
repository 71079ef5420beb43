package vn.satcoso.visitreport;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.OfficialAccess;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/**
 * Who may do what with which report (S0-15, S2-17). An official writes and reads his own. The committees read what was
 * handed in by their officials or about their cells, and see of a draft only that it is owed; the organizer who oversees
 * the official judges it. A commune reads the reports on its cells, opinions included, as long as they stand, but not
 * how they were judged. For everybody else there is none.
 */
@RequestScoped
class VisitReportAccess {
    @Inject
    Scope scope;

    @Inject
    OfficialAccess officials;

    private Area overseen;
    private Area organized;

    UUID self() {
        return officials.self();
    }

    /** Narrows a query over the visits {@code t} of their officials, cells and units in one. */
    ListQuery visible(ListQuery query) {
        String hosting = "false";
        List<String> hosted = scope.area(COMMUNE_COMMITTEE).paths();
        if (!hosted.isEmpty()) {
            hosting = "t.state in ('SUBMITTED', 'ACCEPTED') and t.cell_path >= :hostFrom and t.cell_path < :hostTo";
            query.bind("hostFrom", hosted.getFirst()).bind("hostTo", Area.end(hosted.getFirst()));
        }
        return query.within(
                        overseen(),
                        "t.cell_path",
                        "t.official_id = :self",
                        overseen().sql("t.official_path"),
                        hosting)
                .bind("self", officials.self());
    }

    boolean isOfficial() {
        return scope.officialId() != null;
    }

    /** The reports {@code t} that wait for the caller's judgement; bind with {@link #judge}. */
    String toReview() {
        return "t.state = 'SUBMITTED' and t.attended and t.official_id <> :self and "
                + organized().sql("t.official_path").replace(":area", ":judged");
    }

    /** Binds what {@link #toReview} names. */
    ListQuery judge(ListQuery query) {
        Map<String, Object> bounds = new HashMap<>();
        organized().bind(bounds);
        bounds.forEach((name, value) -> query.bind(name.replace("area", "judged"), value));
        return query;
    }

    /** Whether it is the caller's business that others hand in their reports. */
    boolean followsUp() {
        return !overseen().isEmpty();
    }

    /** The visits that may be visible, found by the cells, by the officials and by the caller; {@link #visible} decides. */
    List<String> ways() {
        List<String> ways = new ArrayList<>();
        if (!overseen().isEmpty()) {
            ways.add(VisitsSql.ofArea(overseen()));
        }
        if (!scope.area(COMMUNE_COMMITTEE).isEmpty()) {
            ways.add(VisitsSql.toCells("sc.path >= :hostFrom and sc.path < :hostTo"));
        }
        if (isOfficial() || ways.isEmpty()) {
            ways.add(VisitsSql.own());
        }
        return ways;
    }

    boolean writes(UUID officialId) {
        return officialId.equals(officials.self());
    }

    /** Whether the caller may know how the report was judged. */
    boolean mayReadReview(UUID officialId, String officialPath, String cellPath) {
        return writes(officialId) || oversees(officialPath, cellPath);
    }

    /** Nobody judges his own. */
    boolean judges(UUID officialId, String officialPath) {
        return !writes(officialId) && organized().contains(officialPath);
    }

    /** Whether any scores are his to know: those of his own reports, or of the officials he oversees. */
    boolean mayReadScores() {
        return scope.officialId() != null || !overseen().isEmpty();
    }

    /** Of a draft nobody but its author reads anything. */
    boolean mayRead(UUID officialId, ReportState state) {
        return writes(officialId) || state != ReportState.DRAFT && state != ReportState.MISSING;
    }

    List<String> actions(UUID officialId, String officialPath, ReportState state, boolean attended) {
        boolean own = writes(officialId);
        boolean judges = judges(officialId, officialPath);
        return switch (state) {
            case MISSING -> own && attended ? List.of("create") : List.of();
            case DRAFT, RETURNED -> !own ? List.of() : attended ? List.of("edit", "submit") : List.of("edit");
            case SUBMITTED -> !judges ? List.of() : attended ? List.of("accept", "return") : List.of("return");
            case ACCEPTED -> List.of();
        };
    }

    private boolean oversees(String officialPath, String cellPath) {
        return overseen().contains(officialPath) || overseen().contains(cellPath);
    }

    private Area overseen() {
        if (overseen == null) {
            overseen =
                    scope.area(PROVINCE_ORGANIZER, PROVINCE_STANDING, PROVINCE_INSPECTOR, AUDITOR, DISTRICT_ORGANIZER);
        }
        return overseen;
    }

    private Area organized() {
        if (organized == null) {
            organized = scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER);
        }
        return organized;
    }
}
