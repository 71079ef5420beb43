package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;

/** Whoever sees a proposal may be told what becomes of it; that is his own affair and shown to nobody else. */
@ApplicationScoped
class FollowService {
    static final String FOLLOW = "follow";
    static final String UNFOLLOW = "unfollow";
    /** A draft is its author's alone, and what is closed changes no more. */
    static final Set<ProposalState> FOLLOWED =
            EnumSet.complementOf(EnumSet.of(ProposalState.DRAFT, ProposalState.CLOSED));

    @Inject
    ProposalList list;

    @Inject
    ProposalReadService reader;

    @Inject
    Followers followers;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A second time changes nothing; 409 for a draft and for what is closed. */
    @Transactional
    ProposalResponse follow(UUID id) {
        ProposalRow row = seen(id);
        if (!FOLLOWED.contains(row.state())) {
            throw DomainException.conflict("proposal.now." + row.state());
        }
        followers
                .add(id, followers.caller(), clock.instant())
                .ifPresent(made -> audit.record(act(FOLLOW, made), Map.of("number", row.number())));
        return reader.get(id);
    }

    /** A second time changes nothing. */
    @Transactional
    ProposalResponse unfollow(UUID id) {
        ProposalRow row = seen(id);
        followers.mine(id).ifPresent(following -> {
            followers.remove(following);
            audit.record(act(UNFOLLOW, following), Map.of("number", row.number()));
        });
        return reader.get(id);
    }

    private ProposalRow seen(UUID id) {
        return list.one(id).orElseThrow(ProposalLedger::missing).row();
    }

    /** Of an object of its own: the history of the proposal does not tell who looks on. */
    private static Act act(String what, UUID following) {
        return new Act("proposal." + what, "proposalFollowing", following, null, null);
    }
}
