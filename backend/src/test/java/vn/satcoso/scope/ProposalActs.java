package vn.satcoso.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Calls on proposals; each act finds one of its own in the state that it needs. */
final class ProposalActs {
    static final String KNOWN = ".*(Proposal|Referral|ProposalAnswer|ProposalDelivery|ProposalCompetence|"
            + "ProposalResult|ProposalHistory|Proposals|ProposalFigures|Agencies|AgencyFigures?|"
            + "Information|Extension|ProposalComments?)";

    private static final Map<String, Object> CONTENT = Map.of(
            "kind",
            "DIFFICULTY",
            "content",
            "Cầu treo hỏng ván mặt từ tháng 8, dân phải lội suối",
            "place",
            "Cầu treo đầu bản",
            "responsible",
            "Sở Xây dựng",
            "requested",
            "Bố trí kinh phí thay ván mặt cầu");
    private static final Map<String, Object> ANSWER = Map.of(
            "number", "12-CV",
            "signedOn", "2026-10-14",
            "signer", "Lò Văn An",
            "outcome", "RESOLVED",
            "content", "Đã thay ván mặt cầu");
    private static final Map<String, Object> WHY = Map.of("reason", "Đã có trong kế hoạch");

    private final World world;
    private final Map<UUID, UUID> shown = new HashMap<>();
    private final Map<UUID, UUID> agencies = new HashMap<>();
    private ProposalRows rows;

    ProposalActs(World world) {
        this.world = world;
    }

    private Map<String, Object> signed(String role) {
        Map<String, Object> answer = new HashMap<>(ANSWER);
        answer.put("attachmentIds", List.of(world.paper(Caller.username(world, role))));
        return answer;
    }

    Call of(String operation, Branch branch) {
        settle();
        return switch (operation) {
            case "listProposals", "summarizeProposals", "listProposalAgencies" -> Call.asking(Map.of());
            case "countProposals" -> Call.asking(Map.of("by", "KIND"));
            case "exportProposals", "exportAgencyFigures" -> Call.asking(Map.of("format", "XLSX"));
            case "exportProposalFigures" -> Call.asking(Map.of("by", "AGENCY", "format", "CSV"));
            case "compareAgencies", "listReferralAgencies" -> Call.asking(Map.of());
            case "getAgencyFigure" -> Call.on(agencyOf(branch));
            case "getProposal", "getProposalHistory", "followProposal", "unfollowProposal" ->
                Call.on(shown.getOrDefault(branch.cell().id(), new UUID(0, 1)));
            case "createProposal" ->
                Call.with(Map.of("unitId", branch.cell().id(), "competence", "PROVINCE", "content", CONTENT));
            case "updateProposal" ->
                at(branch, "UP", "DRAFT").sending(0, Map.of("competence", "DISTRICT", "content", CONTENT));
            case "submitProposal" -> at(branch, "UP", "DRAFT").sending(0, null);
            case "withdrawProposal" -> at(branch, "UP", "DRAFT").sending(0, WHY);
            case "settleProposal" ->
                at(branch, "UP", "SUBMITTED").sending(0, Map.of("outcome", "RESOLVED", "result", "Xã đã sửa"));
            case "takeUpProposal" -> Call.on(rows.ofCompetence(branch)).sending(0, null);
            case "handBackProposal" -> Call.on(rows.taken(branch)).sending(0, WHY);
            case "returnProposal" ->
                at(branch, "UP", "SUBMITTED").sending(0, Map.of("fields", List.of("PLACE"), "note", "Cầu nào?"));
            case "referProposal" -> at(branch, "UP", "SUBMITTED").sending(0, referral(branch, Map.of()));
            case "actOnProposals" ->
                Call.with(Map.of(
                        "act",
                        "RETURN",
                        "proposals",
                        List.of(Map.of("id", rows.proposal(branch, "UP", "SUBMITTED"), "version", 0)),
                        "remark",
                        Map.of("fields", List.of("PLACE"), "note", "Cầu nào?")));
            case "notForwardProposal" -> at(branch, "UP", "SUBMITTED").sending(0, WHY);
            case "changeProposalCompetence" ->
                at(branch, "UP", "SUBMITTED").sending(0, Map.of("competence", "PROVINCE", "reason", "Vượt quá sức xã"));
            case "adoptProposal", "notAdoptProposal" ->
                at(branch, "DOWN", "SUBMITTED").sending(0, WHY);
            case "acceptReferral" -> at(branch, "UP", "REFERRED").sending(0, null);
            case "declineReferral" ->
                at(branch, "UP", "REFERRED")
                        .sending(0, Map.of("reason", "Việc của huyện", "suggestedName", "UBND huyện"));
            case "answerProposal" -> at(branch, "UP", "ACCEPTED").sending(0, signed("agency"));
            case "recordProposalDelivery" ->
                at(branch, "UP", "ANSWERED")
                        .sending(
                                0,
                                Map.of(
                                        "recipient",
                                        "LOCALITY",
                                        "deliveredAt",
                                        "2026-10-15T02:00:00Z",
                                        "receipt",
                                        "Công văn đến số 4"));
            case "confirmProposalAnswer" -> Call.on(rows.delivered(branch)).sending(0, Map.of());
            case "disputeProposalAnswer" -> Call.on(rows.delivered(branch)).sending(0, WHY);
            case "directProposal" ->
                at(branch, "DIRECT", "SUBMITTED")
                        .sending(0, referral(branch, Map.of("hours", 48, "note", "Giải quyết ngay")));
            case "makeOrdinaryProposal" -> at(branch, "DIRECT", "SUBMITTED").sending(0, WHY);
            case "reportProposalResult" -> at(branch, "DIRECT", "SUBMITTED").sending(0, signed("province-standing"));
            case "listSimilarProposals" ->
                Call.asking(Map.of("unitId", branch.cell().id(), "text", "Cần sửa cầu treo đầu bản"));
            case "listProposalComments" ->
                Call.on(shown.getOrDefault(branch.cell().id(), new UUID(0, 1)));
            case "addProposalComment" -> at(branch, "UP", "REFERRED").sending(Map.of("text", "Mai cùng đi khảo sát"));
            case "askForInformation" -> at(branch, "UP", "ACCEPTED").sending(0, Map.of("text", "Cầu dài bao nhiêu?"));
            case "giveInformation" -> Call.on(rows.asked(branch)).sending(0, Map.of("text", "Dài 42 m"));
            case "askExtension" ->
                at(branch, "UP", "ACCEPTED").sending(0, Map.of("until", "2026-12-20", "reason", "Chờ khảo sát"));
            case "decideExtension" ->
                Call.on(rows.wantingMoreTime(branch)).sending(0, Map.of("granted", true, "note", "Đồng ý"));
            case "mergeProposal" ->
                at(branch, "UP", "SUBMITTED")
                        .sending(0, Map.of("intoId", rows.proposal(branch, "UP", "SUBMITTED"), "reason", "Trùng"));
            case "splitProposal" -> {
                Map<String, Object> part = Map.of("content", CONTENT, "competence", "DISTRICT");
                yield at(branch, "UP", "SUBMITTED")
                        .sending(0, Map.of("parts", List.of(part, part), "reason", "Hai việc khác nhau"));
            }
            case "linkProposal" ->
                at(branch, "UP", "SUBMITTED").sending(0, Map.of("otherId", rows.proposal(branch, "UP", "SUBMITTED")));
            default -> throw new IllegalStateException("No call is written for " + operation);
        };
    }

    private void settle() {
        if (!shown.isEmpty()) {
            return;
        }
        rows = new ProposalRows(world);
        world.branches().forEach(branch -> shown.put(branch.cell().id(), rows.proposal(branch, "UP", "SUBMITTED")));
        Branch agency = Caller.of("agency", world).inside();
        shown.put(agency.cell().id(), rows.proposal(agency, "UP", "REFERRED"));
    }

    /** An agency of the branch's commune, or the agency that the branch is. */
    private UUID agencyOf(Branch branch) {
        return branch.cell().id().equals(world.agency.id())
                ? world.agency.id()
                : agencies.computeIfAbsent(
                        branch.commune().id(),
                        commune -> rows.unit(branch.commune(), "CQ" + agencies.size(), "AGENCY")
                                .id());
    }

    private Call at(Branch branch, String line, String state) {
        return Call.on(rows.proposal(branch, line, state));
    }

    private Map<String, Object> referral(Branch branch, Map<String, Object> more) {
        boolean away = branch == world.nextProvince;
        Map<String, Object> request = new HashMap<>(more);
        request.put("leadId", away ? world.agency.id() : rows.agency.id());
        request.put("coordinatorIds", List.of());
        return request;
    }
}
