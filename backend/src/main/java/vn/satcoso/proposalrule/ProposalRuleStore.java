package vn.satcoso.proposalrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.rule.RuleTable;
import vn.satcoso.proposal.ClarityField;
import vn.satcoso.proposalrule.ProposalRulesResponse.DueRow;
import vn.satcoso.proposalrule.ProposalRulesResponse.PhraseRow;
import vn.satcoso.proposalrule.ProposalRulesResponse.RungRow;
import vn.satcoso.unit.UnitKind;

/** The rows of the rules of proposals; a row is only ever added or closed. */
@ApplicationScoped
class ProposalRuleStore {
    private static final RuleTable DUE = new RuleTable(
            "proposal_due_rule",
            "s.id, s.obligation, s.competence, s.working_days, s.by_default",
            "s.obligation, s.working_days");
    private static final RuleTable LADDER = new RuleTable(
            "proposal_escalation_rule",
            "s.days, s.hours, array_agg(s.party order by s.party) as parties, s.by_default",
            "s.days, s.hours");
    private static final String RUNG =
            "s.days, s.hours, s.by_default, s.article, s.source_phrase, s.valid_from, s.valid_to";
    private static final RuleTable PHRASES = new RuleTable(
            "proposal_vague_phrase", "s.id, s.field, s.phrase, s.by_default", "s.field, s.phrase collate \"vi-x-icu\"");

    @Inject
    EntityManager em;

    List<DueRow> due(UUID regulationId, LocalDate today) {
        return of(regulationId, DUE.rows(today)).list(em, ProposalRuleStore::dueRow);
    }

    List<RungRow> ladder(UUID regulationId, LocalDate today) {
        return of(regulationId, LADDER.rows(today)).groupBy(RUNG).list(em, ProposalRuleStore::rungRow);
    }

    List<PhraseRow> phrases(UUID regulationId, LocalDate today) {
        return of(regulationId, PHRASES.rows(today)).list(em, ProposalRuleStore::phraseRow);
    }

    /** The newest row of what is owed at this level. */
    Optional<DueRow> lastDue(ProposalObligation obligation, UnitKind level) {
        return DUE.rows()
                .where("s.obligation = :obligation", "obligation", obligation.name())
                .where("coalesce(s.competence, '') = :level", "level", level == null ? "" : level.name())
                .find(em, ProposalRuleStore::dueRow);
    }

    /** The newest row of this rung, also one that ends. */
    Optional<RungRow> lastRung(Integer days, Integer hours) {
        return LADDER.rows()
                .filter("s.days = :days", "days", days)
                .filter("s.hours = :hours", "hours", hours)
                .groupBy(RUNG)
                .find(em, ProposalRuleStore::rungRow);
    }

    /** The newest row of this phrase, also one that ends. */
    Optional<PhraseRow> lastPhrase(ClarityField field, String phrase) {
        return PHRASES.rows()
                .where("s.field = :field", "field", lower(field))
                .where("s.phrase = :phrase", "phrase", phrase)
                .find(em, ProposalRuleStore::phraseRow);
    }

    void follow(UUID regulationId, SetProposalDueRequest rule) {
        Map<String, Object> key = new HashMap<>();
        key.put("obligation", rule.obligation().name());
        key.put("competence", rule.level() == null ? null : rule.level().name());
        DUE.follow(em, rule, key, List.of(own(regulationId, "working_days", rule.workingDays())));
    }

    /** As many rows as parties are told. */
    void follow(UUID regulationId, SetProposalRungRequest rule) {
        Map<String, Object> key = new HashMap<>();
        key.put("days", rule.days());
        key.put("hours", rule.hours());
        LADDER.follow(
                em,
                rule,
                key,
                rule.parties().stream()
                        .map(party -> own(regulationId, "party", party.name()))
                        .toList());
    }

    /** The phrase bare of what does not count in it; no row when it is not vague any more. */
    void follow(UUID regulationId, SetVaguePhraseRequest rule, String phrase) {
        PHRASES.follow(
                em,
                rule,
                Map.of("field", lower(rule.field()), "phrase", phrase),
                rule.vague() ? List.of(Map.of("regulation_id", regulationId, "by_default", false)) : List.of());
    }

    private static Map<String, Object> own(UUID regulationId, String column, Object value) {
        return Map.of("regulation_id", regulationId, "by_default", false, column, value);
    }

    private static ListQuery of(UUID regulationId, ListQuery rows) {
        return rows.where("s.regulation_id = :regulation", "regulation", regulationId);
    }

    private static String lower(ClarityField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static DueRow dueRow(Row row) {
        return new DueRow(
                row.id("id"),
                row.choice("obligation", ProposalObligation.class),
                row.choice("competence", UnitKind.class),
                row.number("working_days"),
                row.flag("by_default"),
                row.text("article"),
                row.text("source_phrase"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.flag("in_force"));
    }

    private static RungRow rungRow(Row row) {
        return new RungRow(
                row.number("days"),
                row.number("hours"),
                row.texts("parties").stream().map(LadderParty::valueOf).toList(),
                row.flag("by_default"),
                row.text("article"),
                row.text("source_phrase"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.flag("in_force"));
    }

    private static PhraseRow phraseRow(Row row) {
        return new PhraseRow(
                row.id("id"),
                ClarityField.valueOf(row.text("field").toUpperCase(Locale.ROOT)),
                row.text("phrase"),
                row.flag("by_default"),
                row.text("article"),
                row.text("source_phrase"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.flag("in_force"));
    }
}
