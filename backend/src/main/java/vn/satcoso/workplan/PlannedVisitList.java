package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** The visits of a plan beside the meetings of the cells and the official's attendance, by month. */
@ApplicationScoped
class PlannedVisitList {
    private static final String COLUMNS = """
            v.id, v.month, v.note, c.id as cell_id, c.code, c.name, c.kind, x.name as commune_name,
            (select m.held_on from cell_meeting m
             where m.cell_id = v.cell_id and m.kind = 'REGULAR' and m.month = make_date(w.year, v.month, 1)) as meeting_on,
            exists (select 1 from attendance a join cell_meeting m on m.id = a.meeting_id
                    where a.official_id = w.official_id and a.outcome = 'ATTENDED'
                      and m.cell_id = v.cell_id and m.month = make_date(w.year, v.month, 1)) as attended""";
    private static final String FROM = """
            planned_visit v join work_plan w on w.id = v.plan_id
            join unit c on c.id = v.cell_id join unit x on x.id = c.parent_id""";

    @Inject
    EntityManager em;

    List<PlannedVisitResponse> of(UUID planId) {
        return list(visits(planId));
    }

    /** The visits to the cells of the area. */
    List<PlannedVisitResponse> of(UUID planId, Area area) {
        return list(visits(planId).within(area, "c.path"));
    }

    private static ListQuery visits(UUID planId) {
        return ListQuery.select(COLUMNS, FROM).where("v.plan_id = :plan", "plan", planId);
    }

    private List<PlannedVisitResponse> list(ListQuery visits) {
        return visits.sort(null, Map.of("month", "v.month"), "month", "c.name collate \"vi-x-icu\", v.id")
                .list(em, PlannedVisitList::response);
    }

    /** The visits in one line, for the history. */
    String text(UUID planId) {
        return of(planId).stream()
                .map(visit ->
                        "%02d: %s (%s)".formatted(visit.month(), visit.cell().name(), visit.communeName()))
                .collect(Collectors.joining("; "));
    }

    private static PlannedVisitResponse response(Row row) {
        return new PlannedVisitResponse(
                row.id("id"),
                new UnitRef(row.id("cell_id"), row.text("code"), row.text("name"), row.choice("kind", UnitKind.class)),
                row.text("commune_name"),
                row.number("month"),
                row.text("note"),
                row.date("meeting_on"),
                row.flag("attended"));
    }
}
