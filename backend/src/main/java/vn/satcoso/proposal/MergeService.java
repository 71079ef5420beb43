package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.proposal.FollowersOnward.Onward;
import vn.satcoso.proposal.ProposalLedger.Held;

/** Duplicates become one, one text of several matters becomes several, and nothing disappears (S0-23, S0-35). */
@ApplicationScoped
class MergeService {
    private static final Set<ProposalState> OVER = EnumSet.of(ProposalState.DRAFT, ProposalState.CLOSED);

    @Inject
    ProposalLedger ledger;

    @Inject
    ProposalReadService reader;

    @Inject
    ProposalList list;

    @Inject
    Relations relations;

    @Inject
    ProposalRules rules;

    @Inject
    Desks desks;

    @Inject
    ProposalNotices notices;

    @Inject
    FollowersOnward followers;

    /** 400 unless the other is an open one of the same line that the caller sees. */
    @Transactional
    ProposalResponse merge(UUID id, int version, MergeProposalRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.MERGE, request.intoId());
        ProposalRow into = other("intoId", id, request.intoId());
        if (OVER.contains(into.state())) {
            throw DomainException.invalid("intoId", "proposal.mergeIntoOpen");
        }
        held.proposal().goOnElsewhere(ProposalAct.MERGE, request.reason(), held.now());
        relations.add(id, into.id(), "MERGED", held.by());
        ProposalFacts after = ledger.done(held, request.reason(), Map.of("mergedInto", into.number()));
        notices.told(held, after, request.reason());
        followers.merged(held.proposal(), new Onward(into.id(), into.number()), request.reason(), held.now());
        return reader.get(id);
    }

    /** Each part lies at its own desk, as its author's; 400 where a part is not clear. */
    @Transactional
    ProposalResponse split(UUID id, int version, SplitProposalRequest request) {
        Held held = ledger.hold(id, version, ProposalAct.SPLIT);
        Clarity gate = rules.clarity();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < request.parts().size(); i++) {
            String at = "parts[" + i + "].content.";
            gate.faults(request.parts().get(i).content(), ProposalLine.UP)
                    .forEach(fault -> faults.add(new Violation(at + fault.field(), fault.code())));
        }
        DomainException.refuseAny(faults);
        held.proposal().goOnElsewhere(ProposalAct.SPLIT, request.reason(), held.now());
        ProposalFacts after = ledger.done(held, request.reason());
        request.parts().forEach(part -> relations.add(id, part(held, part, gate), "SPLIT", held.by()));
        notices.told(held, after, request.reason());
        followers.split(held.proposal(), parts(id), request.reason(), held.now());
        return reader.get(id);
    }

    @Transactional
    ProposalResponse link(UUID id, int version, UUID otherId) {
        Held held = ledger.hold(id, version, ProposalAct.LINK);
        held.proposal().require(ProposalAct.LINK);
        ProposalRow other = other("otherId", id, otherId);
        if (relations.add(id, other.id(), "LINKED", held.by())) {
            ledger.noted(id, ProposalAct.LINK, Map.of("linked", other.number()));
        }
        return reader.get(id);
    }

    private List<Onward> parts(UUID whole) {
        return relations.of(whole).stream()
                .filter(other -> other.relation() == Relation.SPLIT_INTO)
                .map(part -> new Onward(part.id(), part.number()))
                .toList();
    }

    private UUID part(Held held, SplitPart part, Clarity gate) {
        ProposalFacts whole = held.before();
        Proposal proposal = new Proposal(
                null,
                ProposalLine.UP,
                part.content(),
                part.competence(),
                whole.origin().ofPart(),
                whole.author(),
                held.now());
        ledger.begun(proposal, held.by());
        ProposalFacts before = proposal.facts();
        proposal.submit(gate, desks.of(whole.origin(), part.competence(), whole.author()), held.now());
        ProposalFacts after = ledger.done(proposal, before, ProposalAct.SUBMIT, null, held.by());
        if (!after.standing().deskId().equals(whole.standing().deskId())) {
            notices.arrived(after);
        }
        return proposal.id();
    }

    private ProposalRow other(String field, UUID id, UUID otherId) {
        ProposalRow other = list.one(otherId)
                .map(ProposalRows.Seen::row)
                .orElseThrow(() -> DomainException.invalid(field, "proposal.missing"));
        if (otherId.equals(id) || other.line() != ProposalLine.UP) {
            throw DomainException.invalid(field, "proposal.otherNeeded");
        }
        return other;
    }
}
