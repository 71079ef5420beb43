package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.proposal.ProposalLedger.Held;

/** An official takes a matter within his own competence as his, or leaves it to the desk again (S0-27). */
@ApplicationScoped
class OwnTaskService {
    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalReadService reader;

    @Inject
    ProposalNotices notices;

    @Inject
    Scope scope;

    /** 409 when another has taken it. */
    @Transactional
    ProposalResponse takeUp(UUID id, int version) {
        Held held = ledger.hold(id, version, ProposalAct.TAKE_UP);
        held.proposal().task(held.act()).take(scope.officialId());
        notices.told(
                held, ledger.done(held, null), scope.official().orElseThrow().fullName());
        return reader.get(id);
    }

    /** By himself, or by the desk, which looks for another way; 409 when nobody has it. */
    @Transactional
    ProposalResponse handBack(UUID id, int version, String reason) {
        Held held = ledger.hold(id, version, ProposalAct.HAND_BACK);
        held.proposal().task(held.act()).giveBack();
        notices.told(held, ledger.done(held, reason), reason);
        return reader.get(id);
    }
}
