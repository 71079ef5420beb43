package vn.satcoso.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** A valid act of every kind on a submitted plan, each on one of its own. */
final class PlanActs {
    static final String KNOWN =
            "(adjust|read|acknowledge)WorkPlan|(answer|cancel)PlannedVisit|decideVisitAnswer|(add|settle)PlanRemark";

    /** An official has one plan a year under one regulation, and years end. */
    private static final int YEARS = 150;

    private final World world;
    private final List<UUID> regulations = new ArrayList<>();
    private int made;

    PlanActs(World world) {
        this.world = world;
    }

    Call of(String operation, Branch branch) {
        UUID plan = plan(branch);
        UUID visit = UUID.fromString(world.one("select id from planned_visit where plan_id = ?", plan));
        Map<String, Object> cell = Map.of("cellId", branch.cell().id(), "month", 6);
        return switch (operation) {
            case "adjustWorkPlan" ->
                Call.on(plan).sending(0, Map.of("reason", "Lũ cuốn mất cầu", "visits", List.of(cell)));
            case "readWorkPlan" -> Call.on(plan).sending(Map.of());
            case "acknowledgeWorkPlan" -> Call.on(plan).sending(0, Map.of());
            case "answerPlannedVisit" -> visit(plan, visit, 0, Map.of("confirmed", true));
            case "cancelPlannedVisit" -> visit(plan, visit, 0, Map.of("reason", "SICK"));
            case "decideVisitAnswer" -> {
                world.run(
                        "insert into visit_answer (id, visit_id, state, proposed_month, proposed_cell_id, answered_at, "
                                + "answered_by) values (?, ?, 'PROPOSED', 12, ?, now(), 'Xã')",
                        UUID.randomUUID(),
                        visit,
                        branch.cell().id());
                yield visit(plan, visit, 0, Map.of("accepted", true));
            }
            case "addPlanRemark" -> Call.on(plan).sending(Map.of("text", "Cần báo trước ba ngày"));
            case "settlePlanRemark" -> {
                UUID remark = UUID.randomUUID();
                world.run(
                        "insert into plan_remark (id, plan_id, source, unit_id, text, written_at, written_by) "
                                + "values (?, ?, 'HOST', ?, 'Cần báo trước ba ngày', now(), 'Xã')",
                        remark,
                        plan,
                        branch.commune().id());
                yield new Call(
                        Map.of("id", plan, "remarkId", remark),
                        0,
                        Map.of("done", true, "note", "Đã báo trước"),
                        Map.of());
            }
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private UUID plan(Branch branch) {
        if (made % YEARS == 0) {
            regulations.add(world.regulation());
        }
        int year = 2030 + made++ % YEARS;
        return world.plan(branch.official(), regulations.getLast(), year, "SUBMITTED", branch.cell());
    }

    private static Call visit(UUID plan, UUID visit, int version, Object body) {
        return new Call(Map.of("id", plan, "visitId", visit), version, body, Map.of());
    }
}
