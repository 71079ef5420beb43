package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.sector.Sector;
import vn.satcoso.unit.UnitKind;

/** Proposals in every state, brought there by their own verbs; the day is 15/10/2026. */
final class Lives {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    static final Acting BY = new Acting("Văn thư", Instant.parse("2026-10-15T05:00:00Z"));
    static final Clarity GATE = new Clarity(Map.of("responsible", Set.of("các cấp")));
    static final Desk DESK = new Desk(new UUID(0, 1), UnitKind.PROVINCE, "1.", TODAY.plusDays(7));
    private static final UUID AGENCY = new UUID(0, 2);
    private static final UUID OFFICIAL = new UUID(0, 5);

    private Lives() {}

    static ProposalContent clear() {
        return new ProposalContent(
                ProposalKind.DIFFICULTY,
                "Cầu treo Bản Áng hỏng ván mặt từ tháng 8",
                "Cầu treo Bản Áng",
                "Sở Xây dựng",
                "Bố trí kinh phí thay ván mặt cầu",
                Sector.INFRASTRUCTURE,
                Urgency.NORMAL,
                null,
                new DirectGrounds("Dân tập trung đông", "Vượt quyền của xã", "Sắp đến ngày thi công"));
    }

    static Proposal draft(ProposalLine line) {
        return new Proposal(
                null,
                line,
                clear(),
                Competence.PROVINCE,
                Origin.at(new UUID(0, 3), "1.2.3."),
                new Author(new UUID(0, 4), null, "Lò Văn An", "an"),
                BY.now());
    }

    /** A proposal of this line in this state; null when the line never comes there. */
    static Proposal in(ProposalLine line, ProposalState state) {
        Proposal proposal = draft(line);
        for (ProposalAct act : way(line, state)) {
            act(proposal, act, Outcome.RESOLVED);
        }
        return proposal.state() == state ? proposal : null;
    }

    private static List<ProposalAct> way(ProposalLine line, ProposalState state) {
        List<ProposalAct> way = new ArrayList<>();
        if (state == ProposalState.CLOSED) {
            return List.of(ProposalAct.WITHDRAW);
        }
        if (state == ProposalState.DRAFT) {
            return way;
        }
        way.add(ProposalAct.SUBMIT);
        if (line == ProposalLine.DIRECT) {
            switch (state) {
                case ACCEPTED -> way.add(ProposalAct.DIRECT_AGENCY);
                case ANSWERED -> way.addAll(List.of(ProposalAct.DIRECT_AGENCY, ProposalAct.ANSWER));
                default -> {}
            }
            return way;
        }
        if (state == ProposalState.RETURNED) {
            way.add(ProposalAct.RETURN);
        }
        if (line == ProposalLine.DOWN || state == ProposalState.RETURNED || state == ProposalState.SUBMITTED) {
            return way;
        }
        way.add(ProposalAct.REFER);
        switch (state) {
            case DECLINED -> way.add(ProposalAct.DECLINE);
            case ACCEPTED -> way.add(ProposalAct.ACCEPT);
            case ANSWERED -> way.addAll(List.of(ProposalAct.ACCEPT, ProposalAct.ANSWER, ProposalAct.DELIVER));
            case DISPUTED ->
                way.addAll(List.of(ProposalAct.ACCEPT, ProposalAct.ANSWER, ProposalAct.DELIVER, ProposalAct.DISPUTE));
            case UNRESOLVED -> way.addAll(List.of(ProposalAct.ACCEPT, ProposalAct.LAPSE));
            default -> {}
        }
        return way;
    }

    /** Does it, as well as can be; an answer reaches all three at once where it is delivered. */
    static void act(Proposal proposal, ProposalAct act, Outcome outcome) {
        switch (act) {
            case CREATE -> throw new IllegalArgumentException("made by its constructor");
            case EDIT -> proposal.write(clear(), Competence.DISTRICT);
            case SUBMIT -> proposal.submit(GATE, DESK, BY.now());
            case WITHDRAW -> proposal.withdraw("Đã giải quyết", BY.now());
            case SETTLE ->
                proposal.settle(
                        new SettleProposalRequest(Outcome.RESOLVED, "Đã sửa cầu"), GATE, DESK, owner(proposal), BY);
            case TAKE_UP -> proposal.task(act).take(OFFICIAL);
            case HAND_BACK -> {
                OwnTask task = proposal.task(act);
                task.take(OFFICIAL);
                task.giveBack();
            }
            case RETURN -> proposal.giveBack(List.of("PLACE"), null, BY.now());
            case REFER -> proposal.refer(slip(), BY);
            case NOT_FORWARD -> proposal.notForward("Đã có kế hoạch", BY.now());
            case CHANGE_COMPETENCE -> proposal.changeCompetence(Competence.PROVINCE, DESK, BY.now());
            case ACCEPT -> proposal.accept(BY);
            case DECLINE ->
                proposal.decline(new DeclineReferralRequest("Không phải việc của Sở", null, "Huyện"), DESK, BY);
            case ANSWER -> proposal.answer(answer(outcome), TODAY, TODAY.plusDays(30), BY);
            case DELIVER -> {
                if (proposal.state() == ProposalState.ANSWERED) {
                    deliverAll(proposal);
                } else {
                    proposal.deliver(Recipient.LOCALITY, BY.now(), "Sổ đến số 7", TODAY, BY);
                }
            }
            case CONFIRM -> proposal.confirm(Verdict.CONFIRMED, null, DESK, BY);
            case DISPUTE -> proposal.dispute("Chưa sửa xong", TODAY.plusDays(20), BY);
            case MOVE_DESK -> proposal.moveTo(DESK);
            case LAPSE -> {
                if (proposal.state() == ProposalState.ACCEPTED) {
                    proposal.answer(answer(Outcome.UNRESOLVABLE), TODAY, TODAY.plusDays(30), BY);
                    deliverAll(proposal);
                }
                proposal.confirm(Verdict.SILENT, null, DESK, BY);
            }
            case MERGE, SPLIT -> proposal.goOnElsewhere(act, "Trùng với việc khác", BY.now());
            case LINK, COMMENT -> proposal.require(act);
            case ASK -> proposal.clock(act).ask("Cầu dài bao nhiêu mét?", TODAY, BY);
            case INFORM -> {
                AgencyClock clock = proposal.clock(act);
                clock.ask("Cầu dài bao nhiêu mét?", TODAY, BY);
                clock.inform("Dài 42 m", TODAY.plusDays(30), BY);
            }
            case ASK_EXTENSION -> proposal.clock(act).askExtension(TODAY.plusDays(90), "Chờ khảo sát", BY);
            case DECIDE_EXTENSION -> {
                AgencyClock clock = proposal.clock(act);
                clock.askExtension(TODAY.plusDays(90), "Chờ khảo sát", BY);
                clock.decideExtension(true, null, BY);
            }
            case DIRECT_AGENCY -> proposal.direct(slip(), BY);
            case MAKE_ORDINARY -> proposal.makeOrdinary(Competence.DISTRICT, DESK, BY.now());
            case REPORT_RESULT -> proposal.reportResult(answer(Outcome.RESOLVED), TODAY, BY);
            case ADOPT -> proposal.respond(true, "Làm thử ở hai bản", BY.now());
            case NOT_ADOPT -> proposal.respond(false, "Chưa đủ điều kiện", BY.now());
        }
    }

    /** It is its owner who settles it, where it has one. */
    private static UUID owner(Proposal proposal) {
        return proposal.facts().standing().ownerId();
    }

    static void deliverAll(Proposal proposal) {
        for (Recipient recipient : Recipient.values()) {
            if (!proposal.facts().standing().reached().contains(recipient)) {
                proposal.deliver(recipient, BY.now(), "Sổ đến số 7", TODAY.plusDays(14), BY);
            }
        }
    }

    static Slip slip() {
        return new Slip(
                new SlipNumber(1, SlipIssuer.ORGANIZER, null, TODAY.withDayOfYear(1)),
                TODAY,
                AGENCY,
                Set.of(),
                false,
                20,
                TODAY.plusDays(28),
                null,
                "Chuyển theo thẩm quyền");
    }

    static AnswerText answer(Outcome outcome) {
        return new AnswerText(
                "12-CV",
                TODAY,
                "Nguyễn Văn Hòa",
                outcome,
                "Đã thay 24 tấm ván mặt cầu",
                TODAY.plusDays(40),
                "Quý IV thiết kế",
                "Không có vốn",
                "Phó Chủ tịch UBND tỉnh");
    }
}
