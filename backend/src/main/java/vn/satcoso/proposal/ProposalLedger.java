package vn.satcoso.proposal;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.unit.UnitService;

/**
 * Every act on a proposal begins and ends here: it is held, so that of two clerks the second is told what the first did;
 * and it leaves one event in the trail and one step in the history with the state that follows.
 */
@ApplicationScoped
class ProposalLedger {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalSteps steps;

    @Inject
    ProposalList list;

    @Inject
    ProposalParties parties;

    @Inject
    UnitService units;

    @Inject
    OfficialService officials;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    @Inject
    Scope scope;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    /** A proposal that is being acted upon, how the caller sees it, and how it was before. */
    record Held(
            Proposal proposal,
            SeenProposal seen,
            Set<Party> parties,
            ProposalAct act,
            ProposalFacts before,
            Acting by) {
        Instant now() {
            return by.now();
        }

        /** What is done without a caller, as a rule or another act demands it. */
        static Held byRule(Proposal proposal, ProposalAct act, ProposalFacts before, Acting by) {
            return new Held(proposal, null, Set.of(), act, before, by);
        }
    }

    /** 404 when the caller does not see it, 412 with what was done meanwhile, 403 when the act is not his. */
    Held hold(UUID id, int version, ProposalAct act) {
        Proposal proposal = proposals.held(id).orElseThrow(ProposalLedger::missing);
        SeenProposal seen = list.one(id).orElseThrow(ProposalLedger::missing).facts();
        if (version != proposal.version()) {
            throw changedMeanwhile(proposal);
        }
        Set<Party> mine = parties.of(seen);
        boolean another = act.possible(seen.line(), seen.state()) && !act.allowed(seen.line(), seen.state(), mine);
        if (another || !act.belongsTo(seen.line(), mine)) {
            throw DomainException.forbidden("proposal.mayNot");
        }
        return new Held(proposal, seen, mine, act, proposal.facts(), acting());
    }

    /** The same for an act upon which the state of another bears, which changes no more until the act is done. */
    Held hold(UUID id, int version, ProposalAct act, UUID other) {
        proposals.holdBoth(id, other);
        return hold(id, version, act);
    }

    Acting acting() {
        return new Acting(user.name(), clock.instant());
    }

    /** Writes down a new proposal. */
    void begun(Proposal proposal, Acting by) {
        proposals.persistAndFlush(proposal);
        ProposalFacts facts = proposal.facts();
        steps.add(facts, ProposalAct.CREATE, seat(), null, by);
        audit.record(Act.of("proposal.create", facts.id()), facts.snapshot(names(facts)));
    }

    /** Writes down many new proposals that are handed in already, each with its event. */
    void broughtIn(List<Proposal> made, Acting by) {
        proposals.persist(made);
        proposals.flush();
        String seat = seat();
        List<ProposalFacts> facts = made.stream().map(Proposal::facts).toList();
        steps.persist(facts.stream().map(one -> new ProposalStep(one, 0, ProposalAct.CREATE, seat, null, by)));
        audit.recordAll(facts.stream()
                .map(one -> new AuditTrail.Made(Act.of("proposal.import", one.id()), one.snapshot(names(one))))
                .toList());
    }

    /** Writes down what was done, and why where a reason was given. */
    ProposalFacts done(Held held, String why) {
        return done(held.proposal(), held.before(), held.act(), why, held.by());
    }

    /** The same, and what else its history is to say. */
    ProposalFacts done(Held held, String why, Map<String, ?> more) {
        return done(held.proposal(), held.before(), held.act(), why, more, held.by());
    }

    ProposalFacts done(Proposal proposal, ProposalFacts before, ProposalAct act, String why, Acting by) {
        return done(proposal, before, act, why, Map.of(), by);
    }

    private ProposalFacts done(
            Proposal proposal, ProposalFacts before, ProposalAct act, String why, Map<String, ?> more, Acting by) {
        proposals.flush();
        ProposalFacts after = proposal.facts();
        steps.add(after, act, seat(), why, by);
        Map<String, Object> now = new LinkedHashMap<>(after.snapshot(names(after)));
        now.putAll(more);
        audit.record(Act.of("proposal." + act.action(), after.id()).because(why), before.snapshot(names(before)), now);
        return after;
    }

    /** Writes down what changes nothing of how it stands. */
    void noted(UUID id, ProposalAct act, Map<String, ?> fields) {
        audit.record(Act.of("proposal." + act.action(), id), fields);
    }

    private DomainException changedMeanwhile(Proposal proposal) {
        return steps.last(proposal.id())
                .map(step -> DomainException.stale(
                        "proposal.changedMeanwhile",
                        step.actorName(),
                        language.text("audit.proposal." + step.act().action()),
                        TIME.format(step.validFrom())))
                .orElseGet(DomainException::stale);
    }

    private Map<UUID, String> names(ProposalFacts facts) {
        Map<UUID, String> names = new HashMap<>();
        Stream.of(facts.standing().deskId(), facts.standing().agencyId())
                .filter(Objects::nonNull)
                .forEach(id -> names.put(id, units.name(id)));
        if (facts.standing().ownerId() != null) {
            names.put(
                    facts.standing().ownerId(), officials.name(facts.standing().ownerId()));
        }
        return names;
    }

    /** The unit at which the caller sits; null when the system acts. */
    String seat() {
        boolean somebody = Arc.container().requestContext().isActive() && user.known();
        return somebody ? scope.unit().map(Place::name).orElse(null) : null;
    }

    static DomainException missing() {
        return DomainException.notFound("proposal.missing");
    }
}
