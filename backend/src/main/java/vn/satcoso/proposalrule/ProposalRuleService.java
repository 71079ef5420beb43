package vn.satcoso.proposalrule;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.rule.CitedRule;
import vn.satcoso.proposal.ClarityField;
import vn.satcoso.proposalrule.ProposalRulesResponse.DueRow;
import vn.satcoso.proposalrule.ProposalRulesResponse.PhraseRow;
import vn.satcoso.proposalrule.ProposalRulesResponse.RungRow;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.unit.UnitKind;

/**
 * The rules of proposals as rows with validity (S0-14, S0-16, S0-48): a new row closes the one in force, of whichever
 * regulation that is, and belongs to the one that it cites.
 */
@ApplicationScoped
class ProposalRuleService {
    private static final Set<UnitKind> LEVELS = EnumSet.of(UnitKind.PROVINCE, UnitKind.DISTRICT, UnitKind.COMMUNE);

    @Inject
    RegulationService regulations;

    @Inject
    ProposalRuleStore store;

    @Inject
    AuditTrail audit;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    /** 404 when there is no such regulation. */
    @Transactional
    ProposalRulesResponse get(UUID regulationId) {
        return response(regulationId, regulations.version(regulationId));
    }

    /** 400 for a day before today or not after the first day of the row in force, 412 when the regulation was changed. */
    @Transactional
    ProposalRulesResponse setDue(UUID regulationId, int version, SetProposalDueRequest request) {
        int next = regulations.hold(regulationId, version);
        boolean byLevel = request.obligation().byLevel();
        if (byLevel ? !LEVELS.contains(request.level()) : request.level() != null) {
            throw DomainException.invalid("level", byLevel ? "proposalRule.levelNeeded" : "proposalRule.noLevel");
        }
        Optional<DueRow> old = store.lastDue(request.obligation(), request.level());
        check(request, old.map(row -> kept(row.validFrom(), row.validTo())));
        store.follow(regulationId, request);
        String what = language.text("proposalRule.due." + request.obligation())
                + (byLevel ? ", " + language.text("proposalRule.level." + request.level()) : "");
        audit.record(
                Act.of("regulation.proposalDueSet", regulationId),
                old.map(row -> fields("workingDays", row.workingDays(), row.article(), row.validFrom()))
                        .orElse(Map.of()),
                named(what, fields("workingDays", request.workingDays(), request.article(), request.validFrom())));
        return response(regulationId, next);
    }

    /** 400 and 412 as for a due date. */
    @Transactional
    ProposalRulesResponse setRung(UUID regulationId, int version, SetProposalRungRequest request) {
        int next = regulations.hold(regulationId, version);
        if ((request.days() == null) == (request.hours() == null)) {
            throw DomainException.invalid("days", "proposalRule.daysOrHours");
        }
        Optional<RungRow> last = store.lastRung(request.days(), request.hours());
        check(request, last.map(row -> kept(row.validFrom(), row.validTo())));
        Optional<RungRow> old = last.filter(row -> row.validTo() == null);
        if (old.isEmpty() && request.parties().isEmpty()) {
            throw DomainException.invalid("parties", "proposalRule.nobodyTold");
        }
        store.follow(regulationId, request);
        String what = request.days() == null
                ? language.text("proposalRule.rung.hours", String.valueOf(request.hours()))
                : language.text("proposalRule.rung.days", String.valueOf(request.days()));
        audit.record(
                Act.of("regulation.proposalRungSet", regulationId),
                old.map(row -> fields("told", told(row.parties()), row.article(), row.validFrom()))
                        .orElse(Map.of()),
                named(what, fields("told", told(request.parties()), request.article(), request.validFrom())));
        return response(regulationId, next);
    }

    /** 400 and 412 as for a due date; 400 for a phrase that is to be dropped and is none. */
    @Transactional
    ProposalRulesResponse setPhrase(UUID regulationId, int version, SetVaguePhraseRequest request) {
        int next = regulations.hold(regulationId, version);
        String phrase = ClarityField.bare(request.phrase());
        if (phrase.isEmpty()) {
            throw DomainException.invalid("phrase", "proposalRule.noWords");
        }
        Optional<PhraseRow> last = store.lastPhrase(request.field(), phrase);
        check(request, last.map(row -> kept(row.validFrom(), row.validTo())));
        Optional<PhraseRow> old = last.filter(row -> row.validTo() == null);
        if (old.isEmpty() && !request.vague()) {
            throw DomainException.invalid("phrase", "proposalRule.noSuchPhrase");
        }
        store.follow(regulationId, request, phrase);
        String what = language.text("proposal.field." + request.field()) + ": " + phrase;
        audit.record(
                Act.of("regulation.vaguePhraseSet", regulationId),
                old.map(row -> fields("vague", true, row.article(), row.validFrom()))
                        .orElse(Map.of()),
                named(what, fields("vague", request.vague(), request.article(), request.validFrom())));
        return response(regulationId, next);
    }

    /** The last day that a row keeps whatever follows it: its first one, or its last when it ends. */
    private static LocalDate kept(LocalDate from, LocalDate to) {
        return to == null ? from : to;
    }

    private void check(CitedRule rule, Optional<LocalDate> kept) {
        rule.mustFollow(kept, LocalDate.now(clock), "proposalRule.notBeforeToday", "reportRule.afterOldRow");
    }

    private ProposalRulesResponse response(UUID regulationId, int version) {
        LocalDate today = LocalDate.now(clock);
        return new ProposalRulesResponse(
                store.due(regulationId, today),
                store.ladder(regulationId, today),
                store.phrases(regulationId, today),
                version,
                regulations.mayEdit() ? List.of("setProposalRules") : List.of());
    }

    private String told(Collection<LadderParty> parties) {
        return parties.stream()
                .sorted()
                .map(party -> language.text("proposalRule.party." + party))
                .collect(joining(", "));
    }

    private static Map<String, Object> named(String what, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rule", what);
        all.putAll(fields);
        return all;
    }

    private static Map<String, Object> fields(String name, Object value, String article, LocalDate validFrom) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(name, value);
        fields.put("article", article);
        fields.put("validFrom", validFrom);
        return fields;
    }
}
