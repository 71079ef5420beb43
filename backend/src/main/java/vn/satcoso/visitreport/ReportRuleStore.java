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
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.rule.RuleTable;
import vn.satcoso.visitreport.ReportRulesResponse.AcceptanceRow;
import vn.satcoso.visitreport.ReportRulesResponse.SectionRow;

/** The rows of the rules for reports; a row is only ever added or closed. */
@ApplicationScoped
class ReportRuleStore {
    private static final RuleTable SECTIONS = new RuleTable(
            "report_section_rule",
            "s.id, s.section, s.required, s.may_be_none, s.min_length, s.weight, s.by_default",
            "s.id");
    private static final RuleTable ACCEPTANCE =
            new RuleTable("report_acceptance_rule", "s.id, s.min_score, s.by_default", "s.id");

    @Inject
    EntityManager em;

    /** In the order of the form, the newest version first. */
    List<SectionRow> sections(UUID regulationId, LocalDate today) {
        return of(regulationId, SECTIONS.rows(today)).list(em, ReportRuleStore::section).stream()
                .sorted(Comparator.comparing(SectionRow::section))
                .toList();
    }

    List<AcceptanceRow> acceptance(UUID regulationId, LocalDate today) {
        return of(regulationId, ACCEPTANCE.rows(today)).list(em, ReportRuleStore::acceptance);
    }

    /** The version of the section that has no end. */
    Optional<SectionRow> openSection(UUID regulationId, ReportSection section) {
        return of(regulationId, SECTIONS.rows())
                .where("s.section = :section", "section", section.name())
                .where("s.valid_to is null")
                .find(em, ReportRuleStore::section);
    }

    Optional<AcceptanceRow> openAcceptance(UUID regulationId) {
        return of(regulationId, ACCEPTANCE.rows()).where("s.valid_to is null").find(em, ReportRuleStore::acceptance);
    }

    void follow(UUID regulationId, SetSectionRuleRequest rule) {
        SECTIONS.follow(
                em,
                rule,
                Map.of("regulation_id", regulationId, "section", rule.section().name()),
                List.of(Map.of(
                        "required", rule.required(),
                        "may_be_none", rule.mayBeNone(),
                        "min_length", rule.minLength(),
                        "weight", rule.weight(),
                        "by_default", false)));
    }

    void follow(UUID regulationId, SetAcceptanceRuleRequest rule) {
        ACCEPTANCE.follow(
                em,
                rule,
                Map.of("regulation_id", regulationId),
                List.of(Map.of("min_score", rule.minScore(), "by_default", false)));
    }

    private static ListQuery of(UUID regulationId, ListQuery rows) {
        return rows.where("s.regulation_id = :regulation", "regulation", regulationId);
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
