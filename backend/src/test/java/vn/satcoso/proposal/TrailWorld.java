package vn.satcoso.proposal;

import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.reason;
import static vn.satcoso.support.Api.body;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/** Those who act on matters of one cell, and the call that each act of theirs is. */
final class TrailWorld {
    /** What can be tried. */
    static final Set<ProposalAct> ACTS = EnumSet.of(
            ProposalAct.EDIT,
            ProposalAct.SUBMIT,
            ProposalAct.WITHDRAW,
            ProposalAct.SETTLE,
            ProposalAct.RETURN,
            ProposalAct.REFER,
            ProposalAct.NOT_FORWARD,
            ProposalAct.CHANGE_COMPETENCE,
            ProposalAct.MERGE,
            ProposalAct.SPLIT,
            ProposalAct.TAKE_UP,
            ProposalAct.HAND_BACK,
            ProposalAct.ACCEPT,
            ProposalAct.DECLINE,
            ProposalAct.ANSWER,
            ProposalAct.ASK,
            ProposalAct.INFORM,
            ProposalAct.ASK_EXTENSION,
            ProposalAct.DECIDE_EXTENSION,
            ProposalAct.DELIVER,
            ProposalAct.CONFIRM,
            ProposalAct.DISPUTE,
            ProposalAct.LAPSE,
            ProposalAct.DIRECT_AGENCY,
            ProposalAct.REPORT_RESULT,
            ProposalAct.MAKE_ORDINARY,
            ProposalAct.LINK,
            ProposalAct.COMMENT,
            ProposalAct.ADOPT,
            ProposalAct.NOT_ADOPT);

    private final World world;
    private final String into;
    private final Map<Party, List<Hand>> hands;
    private int count;

    /** Somebody who acts: his calls, and as whom he brings a paper. */
    record Hand(String username, ProposalCalls calls) {
        static Hand at(String role, String unit) {
            return new Hand(role + "-" + unit, ProposalCalls.as(role, unit));
        }
    }

    /** What is sent where. */
    private record Sent(String path, Object body) {}

    TrailWorld(World world) {
        this.world = world;
        String code = world.home.officialCode();
        Hand author = new Hand("official-" + code, ProposalCalls.official(code));
        Hand commune = Hand.at("commune-committee", world.home.commune().code());
        Hand district = Hand.at("district-organizer", world.district.code());
        Hand province = Hand.at("province-organizer", world.province.code());
        Hand standing = Hand.at("province-standing", world.province.code());
        Hand agency = Hand.at("agency", world.agency.code());
        hands = Map.of(
                Party.AUTHOR, List.of(author),
                Party.ORIGIN,
                        List.of(
                                commune,
                                Hand.at("cell-secretary", world.home.cell().code())),
                Party.DESK, List.of(province, district, commune),
                Party.LEAD, List.of(agency),
                Party.ORGANIZER, List.of(province),
                Party.STANDING, List.of(standing),
                Party.COORDINATOR, List.of(agency),
                Party.COMPETENT, List.of(author),
                Party.OWNER, List.of(author),
                Party.READER, List.of(author));
        this.into = author.calls().submitted(world.home.cell().id(), "COMMUNE");
    }

    ProposalCalls author() {
        return hands.get(Party.AUTHOR).getFirst().calls();
    }

    String drafted(ProposalLine line, Competence competence) {
        return author().drafted(world.home.cell().id(), line.name(), competence.name(), content());
    }

    /** One of those who are this party; which of them, the number says. */
    Hand hand(Party party, int which) {
        List<Hand> those = hands.get(party);
        return those.get(which % those.size());
    }

    private Map<String, Object> content() {
        Map<String, Object> content = ProposalCalls.direct();
        content.put("content", "Cầu treo Bản Áng hỏng ván mặt, lần thứ " + ++count);
        return content;
    }

    /** The committee at whose desk a matter lies; of the commune while it lies at none. */
    Hand desk(String id) {
        int place = List.of(world.province.id().toString(), world.district.id().toString())
                .indexOf(id);
        return hands.get(Party.DESK).get(place < 0 ? 2 : place);
    }

    /** The call by which somebody does it to this version, ready to be sent. */
    Supplier<Response> call(String id, int version, ProposalAct act, Hand by, Outcome outcome, Recipient to) {
        ProposalCalls calls = by.calls();
        if (act == ProposalAct.EDIT) {
            Object text = body("competence", level(), "content", content());
            return () -> calls.update(id, version, text).extract().response();
        }
        Sent sent = sent(act, by, outcome, to);
        return () -> calls.act(id, version, sent.path(), sent.body()).extract().response();
    }

    private Sent sent(ProposalAct act, Hand by, Outcome outcome, Recipient recipient) {
        String why = "Vì lẽ thứ " + ++count;
        return switch (act) {
            case SUBMIT -> new Sent("submission", null);
            case WITHDRAW -> new Sent("withdrawal", reason(why));
            case SETTLE -> new Sent("settlement", body("outcome", outcome, "result", why));
            case RETURN -> new Sent("return", body("fields", List.of("CONTENT"), "note", why));
            case REFER -> new Sent("referral", referral(why));
            case NOT_FORWARD -> new Sent("non-forwarding", reason(why));
            case CHANGE_COMPETENCE -> new Sent("competence", body("competence", level(), "reason", why));
            case MERGE -> new Sent("merge", body("intoId", into, "reason", why));
            case SPLIT -> new Sent("split", body("parts", List.of(part(), part()), "reason", why));
            case TAKE_UP -> new Sent("take-up", null);
            case HAND_BACK -> new Sent("hand-back", reason(why));
            case ACCEPT -> new Sent("acceptance", null);
            case DECLINE -> new Sent("decline", body("reason", why, "suggestedName", "Sở Tài chính"));
            case ANSWER -> new Sent("answer", answer(by, outcome));
            case ASK -> new Sent("question", body("text", why));
            case INFORM -> new Sent("information", body("text", why));
            case ASK_EXTENSION -> new Sent("extension", body("until", today().plusDays(90), "reason", why));
            case DECIDE_EXTENSION -> new Sent("extension-decision", body("granted", outcome.closes(), "note", why));
            case DELIVER -> new Sent("deliveries", ProposalCalls.delivery(recipient.name()));
            case CONFIRM -> new Sent("confirmation", body("note", why));
            case DISPUTE -> new Sent("dispute", reason(why));
            case DIRECT_AGENCY -> {
                Map<String, Object> order = referral(why);
                order.put("hours", 48);
                yield new Sent("direction", order);
            }
            case REPORT_RESULT -> new Sent("result", answer(by, outcome));
            case MAKE_ORDINARY -> new Sent("ordinary-line", body("competence", "PROVINCE", "reason", why));
            case LINK -> new Sent("links", body("otherId", into));
            case COMMENT -> new Sent("comments", body("text", why));
            case ADOPT -> new Sent("adoption", reason(why));
            case NOT_ADOPT -> new Sent("non-adoption", reason(why));
            default -> throw new IllegalArgumentException(act.name());
        };
    }

    private String level() {
        return List.of("PROVINCE", "DISTRICT", "COMMUNE", "INDIVIDUAL").get(count % 4);
    }

    private Map<String, Object> part() {
        return body("content", clear("DIFFICULTY"), "competence", level());
    }

    private Map<String, Object> referral(String why) {
        Map<String, Object> referral = ProposalCalls.referral(world.agency.id());
        referral.put("note", why);
        return referral;
    }

    private Map<String, Object> answer(Hand by, Outcome outcome) {
        Map<String, Object> answer = ProposalCalls.answer(outcome.name());
        answer.computeIfPresent("nextOn", (name, day) -> today().plusDays(40));
        UUID paper = world.paper(by.username());
        answer.put("attachmentIds", List.of(paper));
        return answer;
    }

    private static LocalDate today() {
        return LocalDate.now(new TestClock().withZone(VietnamTime.ZONE));
    }
}
