package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitRef;

/** What the visits of a plan are suggested from: the official's cells, and last year's plan. */
@ApplicationScoped
class SuggestionFacts {
    private static final int MOST_CELLS = 1_000;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** A cell of the official, its fixed day, how much it needs a visit (0 most, by its heat), and how often he came there in the plan's year. */
    record KnownCell(UnitRef cell, String communeName, String path, Integer dayOfMonth, int urgency, int visited) {}

    /** A visit of last year's plan; {@code closedOn} is the last day of a cell that ends. */
    record FormerVisit(UnitRef cell, String communeName, int month, String note, LocalDate closedOn) {}

    /** The cells that he is assigned to on some day of the year, in the order of their names. */
    List<KnownCell> cells(WorkPlan plan) {
        return ListQuery.select("""
                        c.id, c.code, c.name, c.kind, c.path, x.name as commune_name, s.day_of_month,
                        case h.level when 'HOT' then 0 when 'COMPLEX' then 1 when 'UNEASY' then 2 else 3 end as urgency,
                        (select count(*) from attendance t join cell_meeting m on m.id = t.meeting_id
                         where t.official_id = :official and t.outcome = 'ATTENDED' and m.cell_id = c.id
                           and m.month between :yearStart and :yearEnd) as visited""", """
                        unit c join unit x on x.id = c.parent_id
                        left join meeting_schedule s on s.cell_id = c.id and s.valid_from <= :today
                            and (s.valid_to is null or s.valid_to >= :today)
                        left join unit_heat h on h.unit_id = c.id and h.valid_from <= :today
                            and (h.valid_to is null or h.valid_to >= :today)""")
                .where("c.kind = 'CELL'")
                .where("""
                        exists (select 1 from assignment a join unit au on au.id = a.unit_id
                                where a.official_id = :official and starts_with(c.path, au.path)
                                  and a.valid_from <= :yearEnd and (a.valid_to is null or a.valid_to >= :yearStart))""")
                .bind("official", plan.officialId())
                .bind("yearStart", LocalDate.of(plan.year(), 1, 1))
                .bind("yearEnd", LocalDate.of(plan.year(), 12, 31))
                .bind("today", LocalDate.now(clock))
                .orderBy("c.name collate \"vi-x-icu\", c.id")
                .first(
                        MOST_CELLS,
                        em,
                        row -> new KnownCell(
                                cell(row),
                                row.text("commune_name"),
                                row.text("path"),
                                row.number("day_of_month"),
                                row.number("urgency"),
                                row.number("visited")));
    }

    /** The visits that he planned for the year before under the same regulation, cancelled ones left out. */
    List<FormerVisit> lastYear(WorkPlan plan) {
        return ListQuery.select(
                        "c.id, c.code, c.name, c.kind, x.name as commune_name, v.month, v.note, c.valid_to", """
                        work_plan w join planned_visit v on v.plan_id = w.id
                        join unit c on c.id = v.cell_id join unit x on x.id = c.parent_id""")
                .where("w.official_id = :official", "official", plan.officialId())
                .where("w.regulation_id = :regulation", "regulation", plan.regulationId())
                .where("w.year = :year", "year", plan.year() - 1)
                .where("v.cancel_reason is null")
                .orderBy("v.month, c.name collate \"vi-x-icu\", c.id")
                .list(
                        em,
                        row -> new FormerVisit(
                                cell(row),
                                row.text("commune_name"),
                                row.number("month"),
                                row.text("note"),
                                row.date("valid_to")));
    }

    /** The cells that stand in this plan already, by month. */
    List<VisitPlanner.Slot> taken(UUID planId) {
        return ListQuery.select("v.cell_id, v.month", "planned_visit v")
                .where("v.plan_id = :plan", "plan", planId)
                .list(em, row -> new VisitPlanner.Slot(row.id("cell_id"), row.number("month")));
    }

    private static UnitRef cell(Row row) {
        return UnitRef.of(row);
    }
}
