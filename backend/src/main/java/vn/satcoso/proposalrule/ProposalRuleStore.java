package vn.satcoso.proposalrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.proposal.ClarityField;
import vn.satcoso.proposalrule.ProposalRulesResponse.DueRow;
import vn.satcoso.proposalrule.ProposalRulesResponse.PhraseRow;
import vn.satcoso.proposalrule.ProposalRulesResponse.RungRow;
import vn.satcoso.unit.UnitKind;

/** The rows of the rules of proposals; a row is only ever added or closed. */
@ApplicationScoped
class ProposalRuleStore {
    private static final String SOURCE = """
            s.by_default, s.article, s.source_phrase, s.valid_from, s.valid_to,
            s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today) as in_force""";
    private static final String DUE = "s.id, s.obligation, s.competence, s.working_days, " + SOURCE;
    private static final String RUNG = "s.days, s.hours, array_agg(s.party order by s.party) as parties, " + SOURCE;
    private static final String RUNGS =
            "s.days, s.hours, s.by_default, s.article, s.source_phrase, s.valid_from, s.valid_to";
    private static final String PHRASE = "s.id, s.field, s.phrase, " + SOURCE;
    private static final Map<String, String> NEWEST = Map.of("from", "s.valid_from");

    @Inject
    EntityManager em;

    List<DueRow> due(UUID regulationId, LocalDate today) {
        return of(regulationId, ListQuery.select(DUE, "proposal_due_rule s"), today)
                .sort("from,desc", NEWEST, "from", "s.obligation, s.working_days")
                .list(em, ProposalRuleStore::dueRow);
    }

    List<RungRow> ladder(UUID regulationId, LocalDate today) {
        return of(regulationId, ListQuery.select(RUNG, "proposal_escalation_rule s"), today)
                .groupBy(RUNGS)
                .sort("from,desc", NEWEST, "from", "s.days, s.hours")
                .list(em, ProposalRuleStore::rungRow);
    }

    List<PhraseRow> phrases(UUID regulationId, LocalDate today) {
        return of(regulationId, ListQuery.select(PHRASE, "proposal_vague_phrase s"), today)
                .sort("from,desc", NEWEST, "from", "s.field, s.phrase collate \"vi-x-icu\"")
                .list(em, ProposalRuleStore::phraseRow);
    }

    Optional<DueRow> lastDue(ProposalObligation obligation, UnitKind level) {
        return last(ListQuery.select(DUE, "proposal_due_rule s"))
                .where("s.obligation = :obligation", "obligation", obligation.name())
                .where("coalesce(s.competence, '') = :level", "level", level == null ? "" : level.name())
                .list(em, ProposalRuleStore::dueRow)
                .stream()
                .findFirst();
    }

    /** The newest row of this rung, also one that ends. */
    Optional<RungRow> lastRung(Integer days, Integer hours) {
        return last(ListQuery.select(RUNG, "proposal_escalation_rule s"))
                .filter("s.days = :days", "days", days)
                .filter("s.hours = :hours", "hours", hours)
                .groupBy(RUNGS)
                .list(em, ProposalRuleStore::rungRow)
                .stream()
                .findFirst();
    }

    /** The newest row of this phrase, also one that ends. */
    Optional<PhraseRow> lastPhrase(ClarityField field, String phrase) {
        return last(ListQuery.select(PHRASE, "proposal_vague_phrase s"))
                .where("s.field = :field", "field", lower(field))
                .where("s.phrase = :phrase", "phrase", phrase)
                .list(em, ProposalRuleStore::phraseRow)
                .stream()
                .findFirst();
    }

    void closeDue(SetProposalDueRequest rule, LocalDate last) {
        change("""
                        update proposal_due_rule set valid_to = :last where valid_to is null and obligation = :obligation
                        and coalesce(competence, '') = :level""")
                .setParameter("last", last)
                .setParameter("obligation", rule.obligation().name())
                .setParameter("level", rule.level() == null ? "" : rule.level().name())
                .executeUpdate();
    }

    void closeRung(SetProposalRungRequest rule, LocalDate last) {
        boolean byDay = rule.days() != null;
        change("update proposal_escalation_rule set valid_to = :last where valid_to is null and "
                        + (byDay ? "days" : "hours") + " = :distance")
                .setParameter("last", last)
                .setParameter("distance", byDay ? rule.days() : rule.hours())
                .executeUpdate();
    }

    void closePhrase(ClarityField field, String phrase, LocalDate last) {
        change("""
                        update proposal_vague_phrase set valid_to = :last
                        where valid_to is null and field = :field and phrase = :phrase""")
                .setParameter("last", last)
                .setParameter("field", lower(field))
                .setParameter("phrase", phrase)
                .executeUpdate();
    }

    void add(UUID regulationId, SetProposalDueRequest rule) {
        source(change("""
                        insert into proposal_due_rule (id, regulation_id, obligation, competence, working_days, valid_from,
                            by_default, article, source_phrase)
                        values (:id, :regulation, :obligation, :level, :days, :from, false, :article, :phrase)"""), regulationId, rule.article(), rule.sourcePhrase(), rule.validFrom())
                .setParameter("obligation", rule.obligation().name())
                .setParameter(
                        "level", rule.level() == null ? null : rule.level().name(), String.class)
                .setParameter("days", rule.workingDays())
                .executeUpdate();
    }

    void add(UUID regulationId, SetProposalRungRequest rule, LadderParty party) {
        source(change("""
                        insert into proposal_escalation_rule (id, regulation_id, days, hours, party, valid_from, by_default,
                            article, source_phrase)
                        values (:id, :regulation, :days, :hours, :party, :from, false, :article, :phrase)"""), regulationId, rule.article(), rule.sourcePhrase(), rule.validFrom())
                .setParameter("days", rule.days(), Integer.class)
                .setParameter("hours", rule.hours(), Integer.class)
                .setParameter("party", party.name())
                .executeUpdate();
    }

    void add(UUID regulationId, SetVaguePhraseRequest rule, String phrase) {
        source(change("""
                        insert into proposal_vague_phrase (id, regulation_id, field, phrase, valid_from, by_default, article,
                            source_phrase)
                        values (:id, :regulation, :field, :words, :from, false, :article, :phrase)"""), regulationId, rule.article(), rule.sourcePhrase(), rule.validFrom())
                .setParameter("field", lower(rule.field()))
                .setParameter("words", phrase)
                .executeUpdate();
    }

    private MutationQuery change(String sql) {
        return em.unwrap(Session.class).createNativeMutationQuery(sql);
    }

    private static MutationQuery source(
            MutationQuery insert, UUID regulationId, String article, String phrase, LocalDate from) {
        return insert.setParameter("id", Ids.next())
                .setParameter("regulation", regulationId)
                .setParameter("article", article)
                .setParameter("phrase", phrase)
                .setParameter("from", from);
    }

    private static ListQuery of(UUID regulationId, ListQuery query, LocalDate today) {
        return query.where("s.regulation_id = :regulation", "regulation", regulationId)
                .bind("today", today);
    }

    private static ListQuery last(ListQuery query) {
        return query.bind("today", LocalDate.EPOCH).sort("from,desc", NEWEST, "from", "s.valid_from");
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
