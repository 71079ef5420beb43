package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.attachment.AttachmentAccess;
import vn.satcoso.attachment.AttachmentOwner;
import vn.satcoso.attachment.OwnerKind;
import vn.satcoso.platform.paging.ListQuery;

/**
 * The signed paper behind a written answer: brought by the agency that gave it until the place of origin has said what is
 * so, and behind the result of a direct matter by the Standing Body; read by whoever sees the matter.
 */
@ApplicationScoped
class AnswerFiles implements AttachmentOwner {
    private static final String COLUMNS = """
            a.proposal_id, a.referral_id, a.verdict is null and not exists (select 1 from proposal_answer x
             where x.proposal_id = a.proposal_id and x.place > a.place) as stands""";

    @Inject
    ProposalList list;

    @Inject
    ProposalParties parties;

    @Inject
    EntityManager em;

    /** An answer; it {@code stands} while no other followed and nobody has judged it. */
    private record Given(UUID proposal, UUID referral, boolean stands) {}

    @Override
    public OwnerKind kind() {
        return OwnerKind.PROPOSAL_ANSWER;
    }

    @Override
    public AttachmentAccess access(UUID answerId) {
        return given(answerId).flatMap(this::access).orElse(AttachmentAccess.NONE);
    }

    @Override
    public UUID historyOf(UUID answerId) {
        return given(answerId).orElseThrow().proposal();
    }

    private Optional<AttachmentAccess> access(Given answer) {
        return list.one(answer.proposal())
                .map(ProposalRows.Seen::facts)
                .map(facts -> answer.stands() && gave(answer, facts, parties.of(facts))
                        ? AttachmentAccess.WRITE
                        : AttachmentAccess.READ);
    }

    private static boolean gave(Given answer, SeenProposal facts, Set<Party> caller) {
        return answer.referral() == null
                ? caller.contains(Party.STANDING)
                : caller.contains(Party.LEAD) && facts.state() == ProposalState.ANSWERED;
    }

    private Optional<Given> given(UUID answerId) {
        return ListQuery.select(COLUMNS, "proposal_answer a")
                .where("a.id = :answer", "answer", answerId)
                .find(em, row -> new Given(row.id("proposal_id"), row.id("referral_id"), row.flag("stands")));
    }
}
