package vn.satcoso.scope;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Makes a valid call of every operation on the objects of a branch; every act finds an object that it may act upon. */
final class Calls {
    private final Contract contract;
    private final Acts acts;
    private final CalendarCalls calendar;
    private final UUID regulation;
    private final TeamActs teams;
    private final RosterActs rosters;
    private final VisitCalls visits;
    private final ProposalActs proposals;
    private final FileActs files;

    Calls(World world, Contract contract) {
        this.contract = contract;
        this.regulation = world.regulation();
        this.calendar = new CalendarCalls(world);
        this.acts = new Acts(world, regulation);
        this.teams = new TeamActs(world);
        this.rosters = new RosterActs(world);
        this.visits = new VisitCalls(world);
        this.proposals = new ProposalActs(world);
        this.files = new FileActs(world);
    }

    /** The answer of the operation to a call on this branch; the token is null for a stranger. */
    Response make(String operation, Branch branch, String token, Map<String, Object> query) {
        Contract.Operation called = contract.operation(operation);
        Call call = operation.matches(ProposalActs.KNOWN) ? proposals.of(operation, branch) : call(operation, branch);
        RequestSpecification request = given().queryParams(call.query()).queryParams(query);
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (call.version() != null) {
            request.header("If-Match", "\"" + call.version() + "\"");
        }
        if (call.body() instanceof byte[] file) {
            request.multiPart("kind", "UNITS").multiPart("file", "don-vi.csv", file, "text/csv");
        } else if (call.body() instanceof FileActs.Form form) {
            form.fill(request);
        } else if (!called.reads()) {
            request.contentType(ContentType.JSON);
            if (call.body() != null) {
                request.body(call.body());
            }
        }
        return request.pathParams(call.ids()).request(called.method(), called.path());
    }

    /** The answer of the operation to a call on the object with this id. */
    Response on(String operation, String id, String token) {
        Contract.Operation called = contract.operation(operation);
        return given().auth().oauth2(token).pathParam("id", id).request(called.method(), called.path());
    }

    private Call call(String operation, Branch branch) {
        return switch (operation) {
            case "getSettings",
                    "getMe",
                    "getHome",
                    "getHomeFigures",
                    "listUnits",
                    "listHeats",
                    "summarizeSteering",
                    "listSteeringVisits",
                    "listOfficials",
                    "listRegulations",
                    "listAssignments",
                    "listCells",
                    "listThematicGaps",
                    "listQuotaLines",
                    "summarizeQuotaLines",
                    "listVisitReports",
                    "getVisitReportSummary",
                    "listNotices",
                    "countUnreadNotices",
                    "getNoticeChoices" -> Call.asking(Map.of());
            case "chooseNotices" -> new Call(Map.of(), 0, Map.of("digest", true, "muted", List.of("OTHER")), Map.of());
            case "listQuotaGrid" -> Call.asking(Map.of());
            case "exportQuotaGrid", "exportQuotaLines" -> Call.asking(Map.of("format", "CSV"));
            case "listUnrecordedVisits",
                    "listNextMeetings",
                    "listFieldTrips",
                    "countFieldTrips",
                    "listFieldTripPlaces",
                    "getFieldTrip",
                    "getFieldTripHistory" -> visits.of(operation, branch);
            case "readNotices" -> Call.with(Map.of("ids", List.of()));
            case "listMeetings", "listExpectedVisits" -> Call.asking(Map.of("from", "2026-01-01", "to", "2026-12-31"));
            case "getUnit", "getUnitHistory", "getUnitHeat" ->
                Call.on(branch.cell().id());
            case "getOfficial", "getOfficialHistory", "explainQuotaLines" -> Call.on(branch.official());
            case "getAssignment", "getAssignmentHistory" -> Call.on(branch.assignment());
            case "getMeeting", "getMeetingHistory", "getBriefing", "prefillBriefing" -> Call.on(branch.past());
            case "getRegulation", "getRegulationHistory", "getReportRules", "getProposalRules" -> Call.on(regulation);
            case "listWorkPlans", "getWorkPlanSummary", "listBriefings", "summarizeBriefings" ->
                Call.asking(Map.of("year", 2026));
            case "getVisitReport", "getVisitReportHistory" -> Call.on(branch.report());
            case "getWorkPlan", "getWorkPlanHistory", "listPlannableCells", "listWorkPlanEditions", "listPlanRemarks" ->
                Call.on(branch.plan());
            case "suggestPlannedVisits" ->
                new Call(Map.of("id", branch.plan()), null, Map.of("source", "QUOTA"), Map.of());
            case "listReceivedPlans" -> Call.asking(Map.of());
            case "getImportTemplate" -> new Call(Map.of("kind", "UNITS"), null, null, Map.of());
            case "createImport" -> Call.with(acts.file(branch));
            case "listFeeds", "listFeedOwners", "getCommonRules" -> Call.asking(Map.of());
            case "getCommonRuleHistory" -> Call.on("01900000-0000-7000-8000-000000000029");
            case "listHolidays" -> Call.asking(Map.of("year", 2026));
            case "createFeed" -> Call.with(Map.of("name", "Điện thoại"));
            case "revokeFeed", "getHolidayHistory" -> Call.on(UUID.randomUUID());
            case "getFeed", "addHoliday", "removeHoliday" -> calendar.of(operation, branch);
            case "getImport", "confirmImport" -> Call.on(UUID.randomUUID());
            case "listAssignmentGaps" -> Call.asking(Map.of("regulationId", regulation, "kind", "CELL"));
            default ->
                teams.of(operation, branch)
                        .or(() -> rosters.of(operation, branch))
                        .or(() -> files.of(operation, branch))
                        .orElseGet(() -> acts.of(operation, branch));
        };
    }
}
