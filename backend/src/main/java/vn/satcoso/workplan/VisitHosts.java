package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;

/** Which commune hosts the visits to a cell, and whether it leads them past the cells that need them. */
@ApplicationScoped
class VisitHosts {
    private static final String HOLDS =
            "%1$s.valid_from <= :today and (%1$s.valid_to is null or %1$s.valid_to >= :today)";

    @Inject
    EntityManager em;

    @Inject
    WorkPlanAccess access;

    /** The path of the cell's commune, when the caller answers for the cell. */
    Optional<String> hostOf(UUID cellId) {
        Area area = access.answering();
        return area.isEmpty()
                ? Optional.empty()
                : communes(cell(cellId).within(area, "c.path")).stream().findFirst();
    }

    /** The path of the cell's commune; an empty one when there is no such cell. */
    String communeOf(UUID cellId) {
        return communes(cell(cellId)).stream().findFirst().orElse("");
    }

    private static ListQuery cell(UUID cellId) {
        return ListQuery.select("x.path", "unit c join unit x on x.id = c.parent_id")
                .where("c.id = :cell", "cell", cellId)
                .where("c.kind = 'CELL'");
    }

    private List<String> communes(ListQuery query) {
        return query.list(em, row -> row.text("path"));
    }

    /**
     * Whether the cell is calm while a cell of the same commune that is not has seen nobody in the year; of what is known
     * on that day.
     */
    boolean passesOverFlagged(UUID cellId, WorkPlan plan, LocalDate today) {
        return !ListQuery.select("c.id", "unit c left join unit_heat h on h.unit_id = c.id and " + HOLDS.formatted("h"))
                .where("c.id = :cell", "cell", cellId)
                .where("coalesce(h.level, 'CALM') = 'CALM'")
                .where("""
                        exists (select 1 from unit f join unit_heat fh on fh.unit_id = f.id
                                where f.parent_id = c.parent_id and f.id <> c.id and fh.level <> 'CALM' and %s
                                  and not exists (
                                      select 1 from attendance t join cell_meeting m on m.id = t.meeting_id
                                      where m.cell_id = f.id and t.outcome = 'ATTENDED' and t.official_id = :official
                                        and m.month >= :yearStart and m.month <= :yearEnd))""".formatted(HOLDS.formatted("fh")))
                .bind("official", plan.officialId())
                .bind("yearStart", LocalDate.of(plan.year(), 1, 1))
                .bind("yearEnd", LocalDate.of(plan.year(), 12, 31))
                .bind("today", today)
                .list(em, row -> row.id("id"))
                .isEmpty();
    }
}
