package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitRef;

/** What hangs on one proposal: its referrals and answers; the caller has seen the proposal itself. */
@ApplicationScoped
class ProposalDetails {
    private static final String REFERRAL = """
            r.*, a.name as superior_name, d.code as desk_code, d.name as desk_name, d.kind as desk_kind,
            l.code as lead_code, l.name as lead_name, l.kind as lead_kind,
            s.id as better_id, s.code as better_code, s.name as better_name, s.kind as better_kind""";
    private static final String REFERRALS = """
            proposal_referral r join unit d on d.id = r.desk_id join unit l on l.id = r.lead_id
            left join unit a on a.id = d.parent_id left join unit s on s.id = r.suggested_id""";

    @Inject
    EntityManager em;

    List<ReferralResponse> referrals(UUID proposalId) {
        Map<UUID, List<UnitRef>> coordinators = coordinators(proposalId);
        Map<UUID, List<ReferralResponse.PauseMade>> pauses = pauses(proposalId);
        return ListQuery.select(REFERRAL, REFERRALS)
                .where("r.proposal_id = :proposal", "proposal", proposalId)
                .orderBy("r.place, r.id")
                .list(
                        em,
                        row -> referral(
                                row,
                                coordinators.getOrDefault(row.id("id"), List.of()),
                                pauses.getOrDefault(row.id("id"), List.of())));
    }

    List<AnswerResponse> answers(UUID proposalId) {
        Map<UUID, List<AnswerResponse.DeliveryResponse>> deliveries = deliveries(proposalId);
        return ListQuery.select("a.*", "proposal_answer a")
                .where("a.proposal_id = :proposal", "proposal", proposalId)
                .orderBy("a.place, a.id")
                .list(em, row -> answer(row, deliveries.getOrDefault(row.id("id"), List.of())));
    }

    private Map<UUID, List<UnitRef>> coordinators(UUID proposalId) {
        return ListQuery.select(
                        "x.referral_id, u.id, u.code, u.name, u.kind",
                        "proposal_referral_unit x join unit u on u.id = x.unit_id")
                .where("x.proposal_id = :proposal and not x.lead", "proposal", proposalId)
                .orderBy("u.name collate \"vi-x-icu\", u.id")
                .list(em, row -> row)
                .stream()
                .collect(Row.by("referral_id", UnitRef::of));
    }

    private Map<UUID, List<ReferralResponse.PauseMade>> pauses(UUID proposalId) {
        return ListQuery.select("x.*", "proposal_pause x join proposal_referral r on r.id = x.referral_id")
                .where("r.proposal_id = :proposal", "proposal", proposalId)
                .orderBy("x.place, x.asked_at")
                .list(em, row -> row)
                .stream()
                .collect(Row.by("referral_id", ProposalDetails::pause));
    }

    private Map<UUID, List<AnswerResponse.DeliveryResponse>> deliveries(UUID proposalId) {
        return ListQuery.select("x.*", "proposal_delivery x join proposal_answer a on a.id = x.answer_id")
                .where("a.proposal_id = :proposal", "proposal", proposalId)
                .orderBy("x.delivered_at, x.recipient")
                .list(em, row -> row)
                .stream()
                .collect(Row.by("answer_id", ProposalDetails::delivery));
    }

    private static ReferralResponse referral(
            Row row, List<UnitRef> coordinators, List<ReferralResponse.PauseMade> pauses) {
        return new ReferralResponse(
                row.id("id"),
                row.choice("state", ReferralState.class),
                UnitRef.of(row, "desk"),
                UnitRef.of(row, "lead"),
                coordinators,
                slip(row),
                row.date("referred_on"),
                row.instant("referred_at"),
                row.text("referred_by"),
                row.text("note"),
                row.flag("skips_level"),
                row.number("rule_days"),
                row.date("due_on"),
                row.instant("due_at"),
                row.instant("accepted_at"),
                row.text("accepted_by"),
                row.instant("ended_at"),
                row.text("ended_by"),
                row.text("end_reason"),
                UnitRef.of(row, "better"),
                row.text("suggested_name"),
                extension(row),
                pauses);
    }

    private static ReferralResponse.SlipOf slip(Row row) {
        return new ReferralResponse.SlipOf(
                row.number("slip_no"),
                row.text("slip_code"),
                row.choice("slip_issuer", SlipIssuer.class),
                row.text("superior_name"),
                row.date("given_on"),
                row.instant("given_at"));
    }

    private static ReferralResponse.ExtensionAsked extension(Row row) {
        ExtensionState state = row.choice("extension", ExtensionState.class);
        return state == null
                ? null
                : new ReferralResponse.ExtensionAsked(
                        state,
                        row.date("extension_due"),
                        row.text("extension_reason"),
                        row.instant("extension_asked_at"),
                        row.text("extension_decided_by"),
                        row.instant("extension_decided_at"),
                        row.text("extension_note"));
    }

    private static AnswerResponse answer(Row row, List<AnswerResponse.DeliveryResponse> deliveries) {
        return new AnswerResponse(
                row.id("id"),
                row.id("referral_id"),
                new AnswerText(
                        row.text("number"),
                        row.date("signed_on"),
                        row.text("signer"),
                        row.choice("outcome", Outcome.class),
                        row.text("content"),
                        row.date("next_on"),
                        row.text("roadmap"),
                        row.text("reason"),
                        row.text("approved_by")),
                row.instant("answered_at"),
                row.text("answered_by"),
                deliveries,
                row.choice("verdict", Verdict.class),
                row.instant("verdict_at"),
                row.text("verdict_by"),
                row.text("verdict_note"));
    }

    private static ReferralResponse.PauseMade pause(Row row) {
        return new ReferralResponse.PauseMade(
                row.text("question"),
                row.text("asked_by"),
                row.instant("asked_at"),
                row.text("answer"),
                row.text("ended_by"),
                row.instant("ended_at"));
    }

    private static AnswerResponse.DeliveryResponse delivery(Row row) {
        return new AnswerResponse.DeliveryResponse(
                row.choice("recipient", Recipient.class),
                row.instant("delivered_at"),
                row.text("receipt"),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }
}
