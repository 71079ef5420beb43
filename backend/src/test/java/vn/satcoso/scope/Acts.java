package vn.satcoso.scope;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** A valid act of every kind on the objects of a branch; each finds an object that it may act upon. */
final class Acts {
    private static final Map<String, Object> REPORT = Map.of(
            "sections",
            List.of(Map.of("section", "CONVEYED", "text", "Chỉ thị mới của Tỉnh ủy", "nothing", false)),
            "goodPractice",
            true,
            "documents",
            List.of(),
            "questions",
            List.of(),
            "opinions",
            List.of(),
            "proposals",
            List.of());

    private final World world;
    private final UUID regulation;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger plans = new AtomicInteger();
    private final TripActs trips;
    private final PlanActs planActs;

    Acts(World world, UUID regulation) {
        this.world = world;
        this.regulation = regulation;
        this.trips = new TripActs(world);
        this.planActs = new PlanActs(world);
    }

    Call of(String operation, Branch branch) {
        int n = count.incrementAndGet();
        LocalDate free = LocalDate.of(2031, 1, 1).plusDays(3L * n);
        return switch (operation) {
            case "createUnit" ->
                Call.with(Map.of(
                        "kind",
                        "CELL",
                        "name",
                        "Chi bộ mới",
                        "parentId",
                        branch.commune().id()));
            case "updateUnit" -> Call.versioned(world, "unit", branch.cell().id(), unitBody(n));
            case "createOfficial" ->
                Call.with(
                        Map.of("fullName", "Lò Văn Mới", "unitId", branch.cell().id()));
            case "updateOfficial" ->
                Call.versioned(
                        world,
                        "official",
                        branch.official(),
                        Map.of(
                                "fullName",
                                "Lò Văn " + n,
                                "unitId",
                                branch.cell().id(),
                                "active",
                                true));
            case "addPosition" ->
                Call.versioned(
                        world,
                        "official",
                        branch.official(),
                        Map.of(
                                "rank",
                                "TEAM_MEMBER",
                                "unitId",
                                branch.commune().id(),
                                "districtSecretary",
                                false,
                                "from",
                                free,
                                "to",
                                free));
            case "endPosition" ->
                new Call(
                        Map.of("id", branch.official(), "positionId", branch.position()),
                        world.version("official", branch.official()),
                        Map.of("to", "2030-12-31"),
                        Map.of());
            case "createAssignments" ->
                Call.with(Map.of(
                        "officialId",
                        branch.official(),
                        "unitIds",
                        List.of(branch.cell().id()),
                        "regulationId",
                        World.PLAN_REGULATION,
                        "from",
                        free,
                        "to",
                        free,
                        "decisionNumber",
                        "15-QĐ/TU",
                        "decisionDate",
                        "2026-01-05"));
            case "endAssignment" ->
                Call.versioned(
                        world,
                        "assignment",
                        world.assignment(
                                branch.official(), branch.cell(), World.PLAN_REGULATION, free, free.plusDays(1)),
                        Map.of("to", free, "reason", "Chuyển công tác"));
            case "setSchedule" -> schedule(branch);
            case "moveMeeting" ->
                Call.versioned(
                        world,
                        "cell_meeting",
                        branch.ahead(),
                        Map.of("heldOn", LocalDate.of(2026, 11, 1 + n % 28), "reason", "Mưa lũ"));
            case "createMeeting", "updateMeeting", "cancelMeeting" -> new MeetingActs(world).of(operation, branch, n);
            case "recordAttendance" ->
                Call.on(world.meeting(branch.cell(), LocalDate.of(2026, 8, 1 + n % 28)))
                        .sending(Map.of("officialId", branch.official(), "outcome", "ATTENDED", "online", false));
            case "correctAttendance" ->
                Call.versioned(
                        world,
                        "attendance",
                        branch.attendance(),
                        Map.of(
                                "outcome",
                                "ABSENT",
                                "online",
                                false,
                                "absenceReason",
                                n % 2 == 0 ? "SICK" : "BUSINESS_TRIP",
                                "reason",
                                "Ghi nhầm"));
            case "createWorkPlan" ->
                Call.with(Map.of("regulationId", World.PLAN_REGULATION, "year", 2027, "officialId", branch.official()));
            case "updateWorkPlan" ->
                plan(branch, "DRAFT")
                        .sending(
                                0,
                                Map.of(
                                        "note",
                                        "Đợt " + n,
                                        "visits",
                                        List.of(Map.of("cellId", branch.cell().id(), "month", 5))));
            case "submitWorkPlan" -> plan(branch, "DRAFT").sending(0, Map.of());
            case "saveBriefing" -> Call.on(world.meeting(branch.cell(), free)).sending(Map.of("situation", "Ổn định"));
            case "sendBriefing" -> briefing(branch, free, false).sending(0, Map.of());
            case "createBriefingSupplement" -> briefing(branch, free, true).sending(Map.of("content", "Vừa có mưa lũ"));
            case "setUnitHeat" -> heat(branch, n);
            case "createVisitReport" ->
                Call.with(Map.of(
                        "attendanceId", world.attendance(branch.official(), branch.cell(), LocalDate.of(2026, 5, 4))));
            case "updateVisitReport" -> report(branch, "DRAFT").sending(0, REPORT);
            case "submitVisitReport" -> report(branch, "DRAFT").sending(0, null);
            case "acceptVisitReport" -> report(branch, "SUBMITTED").sending(0, null);
            case "returnVisitReport" ->
                report(branch, "SUBMITTED")
                        .sending(0, Map.of("remarks", List.of(Map.of("section", "MOOD", "remark", "Còn sơ sài"))));
            case "createFieldTrip", "updateFieldTrip", "withdrawFieldTrip" -> trips.of(operation, branch, n);
            default ->
                operation.matches(PlanActs.KNOWN)
                        ? planActs.of(operation, branch)
                        : new RuleActs(world, regulation).of(operation, n);
        };
    }

    private Call schedule(Branch branch) {
        String version = world.one(
                "select version from meeting_schedule where cell_id = ? and valid_to is null",
                branch.cell().id());
        return Call.on(branch.cell().id())
                .sending(
                        version == null ? 0 : Integer.parseInt(version),
                        Map.of("dayOfMonth", 12, "time", "19:00", "place", "Nhà văn hóa"));
    }

    private Call briefing(Branch branch, LocalDate day, boolean sent) {
        UUID meeting = world.meeting(branch.cell(), day);
        world.briefing(meeting, sent);
        return Call.on(meeting);
    }

    private Call heat(Branch branch, int n) {
        String levels = world.one(
                "select count(*) from unit_heat where unit_id = ?",
                branch.cell().id());
        return Call.on(branch.cell().id())
                .sending(
                        Integer.parseInt(levels),
                        Map.of("level", n % 2 == 0 ? "HOT" : "UNEASY", "reason", "Tranh chấp đất đai lần " + n));
    }

    /** A file with one new cell. */
    byte[] file(Branch branch) {
        String code = branch.cell().code() + "-" + count.incrementAndGet();
        return ("code,kind,name,parent_code\n" + code + ",CELL,Chi bộ " + code + ","
                        + branch.commune().code() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A plan of a year for which there is none yet. */
    private Call plan(Branch branch, String state) {
        return Call.on(world.plan(branch.official(), 2030 + plans.getAndIncrement(), state, branch.cell()));
    }

    private Call report(Branch branch, String state) {
        return Call.on(world.report(branch.official(), branch.cell(), LocalDate.of(2026, 6, 2), state));
    }

    private static Map<String, Object> unitBody(int n) {
        return Map.of(
                "name",
                "Chi bộ " + n,
                "highland",
                false,
                "remote",
                false,
                "disadvantaged",
                false,
                "border",
                false,
                "memberCount",
                n,
                "memberCountOn",
                "2026-10-01");
    }
}
