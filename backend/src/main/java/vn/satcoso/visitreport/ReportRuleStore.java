package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.visitreport.ReportRulesResponse.AcceptanceRow;
import vn.satcoso.visitreport.ReportRulesResponse.SectionRow;

/** The rows of the rules for reports; a row is only ever added or closed. */
@ApplicationScoped
class ReportRuleStore {
    private static final String VALIDITY = """
            s.id, s.by_default, s.article, s.source_phrase, s.valid_from, s.valid_to,
            s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today) as in_force""";
    private static final String SECTIONS = VALIDITY + ", s.section, s.required, s.may_be_none, s.min_length, s.weight";
    private static final String ACCEPTANCE = VALIDITY + ", s.min_score";
    private static final Map<String, String> NEWEST = Map.of("from", "s.valid_from");

    @Inject
    EntityManager em;

    /** In the order of the form, the newest version first. */
    List<SectionRow> sections(UUID regulationId, LocalDate today) {
        return rows(SECTIONS, "report_section_rule s", regulationId, today).list(em, ReportRuleStore::section).stream()
                .sorted(Comparator.comparing(SectionRow::section))
                .toList();
    }

    List<AcceptanceRow> acceptance(UUID regulationId, LocalDate today) {
        return rows(ACCEPTANCE, "report_acceptance_rule s", regulationId, today).list(em, ReportRuleStore::acceptance);
    }

    /** The version of the section that has no end. */
    Optional<SectionRow> openSection(UUID regulationId, ReportSection section) {
        return rows(SECTIONS, "report_section_rule s", regulationId, LocalDate.EPOCH)
                .where("s.section = :section", "section", section.name())
                .where("s.valid_to is null")
                .list(em, ReportRuleStore::section)
                .stream()
                .findFirst();
    }

    Optional<AcceptanceRow> openAcceptance(UUID regulationId) {
        return rows(ACCEPTANCE, "report_acceptance_rule s", regulationId, LocalDate.EPOCH)
                .where("s.valid_to is null")
                .list(em, ReportRuleStore::acceptance)
                .stream()
                .findFirst();
    }

    void closeSection(UUID id, LocalDate last) {
        close("report_section_rule", id, last);
    }

    void closeAcceptance(UUID id, LocalDate last) {
        close("report_acceptance_rule", id, last);
    }

    void add(UUID regulationId, SetSectionRuleRequest rule) {
        em.createNativeQuery("""
                        insert into report_section_rule (id, regulation_id, section, required, may_be_none, min_length,
                            weight, valid_from, by_default, article, source_phrase)
                        values (:id, :regulation, :section, :required, :none, :length, :weight, :from, false, :article,
                            :phrase)""")
                .setParameter("id", Ids.next())
                .setParameter("regulation", regulationId)
                .setParameter("section", rule.section().name())
                .setParameter("required", rule.required())
                .setParameter("none", rule.mayBeNone())
                .setParameter("length", rule.minLength())
                .setParameter("weight", rule.weight())
                .setParameter("from", rule.validFrom())
                .setParameter("article", rule.article())
                .setParameter("phrase", rule.sourcePhrase())
                .executeUpdate();
    }

    void add(UUID regulationId, SetAcceptanceRuleRequest rule) {
        em.createNativeQuery("""
                        insert into report_acceptance_rule (id, regulation_id, min_score, valid_from, by_default, article,
                            source_phrase)
                        values (:id, :regulation, :score, :from, false, :article, :phrase)""")
                .setParameter("id", Ids.next())
                .setParameter("regulation", regulationId)
                .setParameter("score", rule.minScore())
                .setParameter("from", rule.validFrom())
                .setParameter("article", rule.article())
                .setParameter("phrase", rule.sourcePhrase())
                .executeUpdate();
    }

    private void close(String table, UUID id, LocalDate last) {
        em.createNativeQuery("update " + table + " set valid_to = :last where id = :id")
                .setParameter("last", last)
                .setParameter("id", id)
                .executeUpdate();
    }

    private static ListQuery rows(String columns, String from, UUID regulationId, LocalDate today) {
        return ListQuery.select(columns, from)
                .where("s.regulation_id = :regulation", "regulation", regulationId)
                .bind("today", today)
                .sort("from,desc", NEWEST, "from", "s.id");
    }

    private static SectionRow section(Row row) {
        return new SectionRow(
                row.id("id"),
                row.choice("section", ReportSection.class),
                row.flag("required"),
                row.flag("may_be_none"),
                row.number("min_length"),
                row.number("weight"),
                row.flag("by_default"),
                row.text("article"),
                row.text("source_phrase"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.flag("in_force"));
    }

    private static AcceptanceRow acceptance(Row row) {
        return new AcceptanceRow(
                row.id("id"),
                row.number("min_score"),
                row.flag("by_default"),
                row.text("article"),
                row.text("source_phrase"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.flag("in_force"));
    }
}
