package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.unit.UnitRef;
import vn.satcoso.workplan.PlanEditionResponse.EditionVisit;

/** The editions of a plan, the newest first, each with how it differs from the one before. */
@ApplicationScoped
class PlanEditionList {
    @Inject
    EntityManager em;

    /** {@code area} is null for who may read the whole plan; a host reads the visits to its own cells. */
    List<PlanEditionResponse> of(UUID planId, Area area) {
        Map<Integer, List<EditionVisit>> visits = visits(planId, area);
        List<PlanEditionResponse> editions = ListQuery.select(
                        "e.edition, e.made_at, e.made_by, e.reason, e.note", "plan_edition e")
                .where("e.plan_id = :plan", "plan", planId)
                .orderBy("e.edition, e.id")
                .list(em, row -> edition(row, visits));
        return new ArrayList<>(editions).reversed();
    }

    private static PlanEditionResponse edition(Row row, Map<Integer, List<EditionVisit>> visits) {
        int number = row.number("edition");
        List<EditionVisit> now = visits.getOrDefault(number, List.of());
        return new PlanEditionResponse(
                number,
                row.instant("made_at"),
                row.text("made_by"),
                row.text("reason"),
                row.text("note"),
                now,
                number == 1 ? List.of() : EditionChanges.between(visits.getOrDefault(number - 1, List.of()), now));
    }

    private Map<Integer, List<EditionVisit>> visits(UUID planId, Area area) {
        record Line(int edition, EditionVisit visit) {}
        ListQuery query = ListQuery.select(
                        "e.edition, v.month, v.agreed_on, v.note, c.id, c.code, c.name, c.kind, x.name as commune_name",
                        """
                        plan_edition_visit v join plan_edition e on e.id = v.edition_id
                        join unit c on c.id = v.cell_id join unit x on x.id = c.parent_id""")
                .where("e.plan_id = :plan", "plan", planId);
        if (area != null) {
            query.within(area, "c.path");
        }
        return query
                .orderBy("v.month, c.name collate \"vi-x-icu\", c.id")
                .list(
                        em,
                        row -> new Line(
                                row.number("edition"),
                                new EditionVisit(
                                        UnitRef.of(row),
                                        row.text("commune_name"),
                                        row.number("month"),
                                        row.date("agreed_on"),
                                        row.text("note"))))
                .stream()
                .collect(Collectors.groupingBy(Line::edition, Collectors.mapping(Line::visit, Collectors.toList())));
    }
}
