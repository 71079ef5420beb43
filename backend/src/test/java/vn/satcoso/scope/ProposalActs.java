package vn.satcoso.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;
import vn.satcoso.support.World.Place;

/**
 * Calls on proposals; each act finds one of its own in the state that it needs. What arises at a branch lies at the desk
 * of its commune and is with an agency that nobody of the matrix is; what the agency has arises at a cell of no branch.
 */
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
    private Place otherAgency;
    private Place otherCell;

    ProposalActs(World world) {
        this.world = world;
    }

    Call of(String operation, Branch branch) {
        settle();
        return switch (operation) {
            case "listProposals", "summarizeProposals" -> Call.asking(Map.of());
            case "countProposals" -> Call.asking(Map.of("by", "KIND"));
            case "exportProposals", "exportAgencyFigures" -> Call.asking(Map.of("format", "XLSX"));
            case "exportProposalFigures" -> Call.asking(Map.of("by", "AGENCY", "format", "CSV"));
            case "compareAgencies" -> Call.asking(Map.of());
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
            case "returnProposal" ->
                at(branch, "UP", "SUBMITTED").sending(0, Map.of("fields", List.of("PLACE"), "note", "Cầu nào?"));
            case "referProposal" -> at(branch, "UP", "SUBMITTED").sending(0, referral(branch, Map.of()));
            case "actOnProposals" ->
                Call.with(Map.of(
                        "act",
                        "RETURN",
                        "proposals",
                        List.of(Map.of("id", proposal(branch, "UP", "SUBMITTED"), "version", 0)),
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
            case "answerProposal" -> at(branch, "UP", "ACCEPTED").sending(0, ANSWER);
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
            case "confirmProposalAnswer" -> delivered(branch).sending(0, Map.of());
            case "disputeProposalAnswer" -> delivered(branch).sending(0, WHY);
            case "directProposal" ->
                at(branch, "DIRECT", "SUBMITTED")
                        .sending(0, referral(branch, Map.of("hours", 48, "note", "Giải quyết ngay")));
            case "makeOrdinaryProposal" -> at(branch, "DIRECT", "SUBMITTED").sending(0, WHY);
            case "reportProposalResult" -> at(branch, "DIRECT", "SUBMITTED").sending(0, ANSWER);
            case "listSimilarProposals" ->
                Call.asking(Map.of("unitId", branch.cell().id(), "text", "Cần sửa cầu treo đầu bản"));
            case "listProposalComments" ->
                Call.on(shown.getOrDefault(branch.cell().id(), new UUID(0, 1)));
            case "addProposalComment" -> at(branch, "UP", "REFERRED").sending(Map.of("text", "Mai cùng đi khảo sát"));
            case "askForInformation" -> at(branch, "UP", "ACCEPTED").sending(0, Map.of("text", "Cầu dài bao nhiêu?"));
            case "giveInformation" -> {
                UUID id = proposal(branch, "UP", "ACCEPTED");
                world.run(
                        "insert into proposal_pause (referral_id, place, question, asked_by, asked_at) select id, 0, "
                                + "'Dài bao nhiêu?', 'An', now() from proposal_referral where proposal_id = ?",
                        id);
                world.run("update proposal set paused_on = date '2026-10-14', due_on = null where id = ?", id);
                yield Call.on(id).sending(0, Map.of("text", "Dài 42 m"));
            }
            case "askExtension" ->
                at(branch, "UP", "ACCEPTED").sending(0, Map.of("until", "2026-12-20", "reason", "Chờ khảo sát"));
            case "decideExtension" -> {
                UUID id = proposal(branch, "UP", "ACCEPTED");
                world.run(
                        "update proposal_referral set extension = 'ASKED', extension_due = date '2026-12-20', "
                                + "extension_reason = 'Chờ khảo sát', extension_asked_at = now() where proposal_id = ?",
                        id);
                world.run("update proposal set extension = 'ASKED' where id = ?", id);
                yield Call.on(id).sending(0, Map.of("granted", true, "note", "Đồng ý"));
            }
            case "mergeProposal" ->
                at(branch, "UP", "SUBMITTED")
                        .sending(0, Map.of("intoId", proposal(branch, "UP", "SUBMITTED"), "reason", "Trùng"));
            case "splitProposal" -> {
                Map<String, Object> part = Map.of("content", CONTENT, "competence", "DISTRICT");
                yield at(branch, "UP", "SUBMITTED")
                        .sending(0, Map.of("parts", List.of(part, part), "reason", "Hai việc khác nhau"));
            }
            case "linkProposal" ->
                at(branch, "UP", "SUBMITTED").sending(0, Map.of("otherId", proposal(branch, "UP", "SUBMITTED")));
            default -> throw new IllegalStateException("No call is written for " + operation);
        };
    }

    private void settle() {
        if (!shown.isEmpty()) {
            return;
        }
        otherAgency = unit(world.province, "CQ2", "AGENCY");
        otherCell = unit(unit(unit(world.province, "H9", "DISTRICT"), "X9", "COMMUNE"), "01", "CELL");
        world.branches().forEach(branch -> shown.put(branch.cell().id(), proposal(branch, "UP", "SUBMITTED")));
        Branch agency = Caller.of("agency", world).inside();
        shown.put(agency.cell().id(), proposal(agency, "UP", "REFERRED"));
    }

    /** An agency of the branch's commune, or the agency that the branch is. */
    private UUID agencyOf(Branch branch) {
        return branch.cell().id().equals(world.agency.id())
                ? world.agency.id()
                : agencies.computeIfAbsent(
                        branch.commune().id(),
                        commune -> unit(branch.commune(), "CQ" + agencies.size(), "AGENCY")
                                .id());
    }

    private Call at(Branch branch, String line, String state) {
        return Call.on(proposal(branch, line, state));
    }

    private Call delivered(Branch branch) {
        UUID id = proposal(branch, "UP", "ANSWERED");
        world.run(
                "insert into proposal_delivery select a.id, r, timestamptz '2026-10-15 01:00Z', 'Sổ đến 7', 'An', "
                        + "timestamptz '2026-10-15 01:00Z' from proposal_answer a, "
                        + "unnest(array['LOCALITY', 'OFFICIAL', 'STANDING_COMMITTEE']) r where a.proposal_id = ?",
                id);
        world.run(
                "update proposal set reached = '{LOCALITY,OFFICIAL,STANDING_COMMITTEE}', version = 0 where id = ?", id);
        return Call.on(id);
    }

    private Map<String, Object> referral(Branch branch, Map<String, Object> more) {
        boolean away = branch == world.nextProvince;
        Map<String, Object> request = new HashMap<>(more);
        request.put("leadId", away ? world.agency.id() : otherAgency.id());
        request.put("coordinatorIds", List.of());
        return request;
    }

    private UUID proposal(Branch branch, String line, String state) {
        boolean ofAgency = branch.cell().id().equals(world.agency.id());
        Place cell = ofAgency ? otherCell : branch.cell();
        Place lead = ofAgency ? world.agency : otherAgency;
        String desk = world.one(
                "select x.id from unit c join unit x on starts_with(c.path, x.path) where c.id = ? and x.kind = ?",
                cell.id(),
                line.equals("DIRECT") ? "PROVINCE" : "COMMUNE");
        boolean sent = !state.equals("DRAFT");
        boolean referred = sent && !state.equals("SUBMITTED");
        UUID id = UUID.randomUUID();
        world.run(
                "insert into proposal (id, kind, line, state, content, place, responsible, requested, sector, urgency, "
                        + "competence, unit_id, path, author_official_id, author_name, created_by, created_at, hot_ground, "
                        + "beyond_ground, urgent_ground, desk_id, agency_id, due_on, state_since, submitted_at, outcome) "
                        + "select ?, 'PROPOSAL', ?, ?, 'Cần sửa cầu treo đầu bản trước mùa mưa', 'Cầu treo', 'Sở Xây dựng', "
                        + "'Thay ván mặt cầu', 'OTHER', 'NORMAL', 'COMMUNE', c.id, c.path, ?, 'An', 'an', now(), "
                        + "'nóng', 'vượt', 'ngay', case when ? then cast(? as uuid) end, "
                        + "case when ? then cast(? as uuid) end, case when ? then date '2026-11-12' end, now(), "
                        + "case when ? then now() end, case when ? then 'RESOLVED' end from unit c where c.id = ?",
                id,
                line,
                state,
                branch.official(),
                sent,
                desk,
                referred,
                lead.id(),
                referred,
                sent,
                state.equals("ANSWERED"),
                cell.id());
        world.run(
                "insert into proposal_step (id, proposal_id, place, act, actor_name, valid_from, state, kind, line, sector, "
                        + "competence, unit_id, path, desk_id, agency_id, due_on, outcome, reopened, submitted_at) "
                        + "select new_id(), id, 0, 'CREATE', 'An', timestamptz '2026-10-14 01:00Z', state, kind, line, "
                        + "sector, competence, unit_id, path, desk_id, agency_id, due_on, outcome, 0, submitted_at "
                        + "from proposal where id = ?",
                id);
        if (referred) {
            refer(id, UUID.fromString(desk), lead, state);
        }
        return id;
    }

    private void refer(UUID id, UUID desk, Place lead, String state) {
        UUID referral = UUID.randomUUID();
        world.run(
                "insert into proposal_referral (id, proposal_id, place, state, desk_id, lead_id, slip_year, slip_no, "
                        + "referred_on, referred_at, referred_by, skips_level, due_on) select ?, ?, 0, ?, ?, ?, 2025, "
                        + "coalesce(max(slip_no), 0) + 1, date '2026-10-14', now(), 'An', true, date '2026-11-12' "
                        + "from proposal_referral where desk_id = ? and slip_year = 2025",
                referral,
                id,
                state.equals("REFERRED") ? "OPEN" : state,
                desk,
                lead.id(),
                desk);
        world.run("insert into proposal_referral_unit values (?, ?, ?, true)", referral, lead.id(), id);
        if (state.equals("ANSWERED")) {
            world.run(
                    "insert into proposal_answer (id, proposal_id, referral_id, place, number, signed_on, signer, outcome, "
                            + "content, answered_at, answered_by) values (?, ?, ?, 0, '9-CV', date '2026-10-14', 'An', "
                            + "'RESOLVED', 'Đã sửa cầu', now(), 'An')",
                    UUID.randomUUID(),
                    id,
                    referral);
        }
    }

    private Place unit(Place parent, String name, String kind) {
        UUID id = UUID.randomUUID();
        String code = parent.code() + "-" + name;
        world.run(
                "insert into unit (id, node, code, kind, name, parent_id, path, valid_from) select ?, n, ?, ?, ?, ?, "
                        + "? || n || '.', date '2020-01-01' from (select nextval('unit_node') as n) x",
                id,
                code,
                kind,
                "Đơn vị " + code,
                parent.id(),
                parent.path());
        return new Place(id, code, world.one("select path from unit where id = ?", id));
    }
}
