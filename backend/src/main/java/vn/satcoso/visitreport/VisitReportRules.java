package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;

/** The rules for reports that held on a day, of these regulations, or of all when none is named. */
@ApplicationScoped
class VisitReportRules {
    private static final String HELD = "s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)";

    @Inject
    EntityManager em;

    List<SectionDemand> demands(Collection<UUID> regulations, LocalDate day) {
        ListQuery query = ListQuery.select(
                        "r.number, s.section, s.required, s.may_be_none, s.min_length, s.weight, s.article,"
                                + " s.source_phrase",
                        "report_section_rule s join regulation r on r.id = s.regulation_id")
                .where(HELD, "day", day);
        return SectionDemand.strictest(of(query, regulations)
                .orderBy("r.number, s.section")
                .list(
                        em,
                        row -> new SectionRule(
                                row.text("number"),
                                row.choice("section", ReportSection.class),
                                row.flag("required"),
                                row.flag("may_be_none"),
                                row.number("min_length"),
                                row.number("weight"),
                                row.text("article"),
                                row.text("source_phrase"))));
    }

    /** The score from which a report may be accepted; the highest of the regulations, 0 when none says one. */
    int threshold(Collection<UUID> regulations, LocalDate day) {
        ListQuery query = ListQuery.select("coalesce(max(s.min_score), 0) as threshold", "report_acceptance_rule s")
                .where(HELD, "day", day);
        return of(query, regulations).list(em, row -> row.number("threshold")).getFirst();
    }

    private static ListQuery of(ListQuery query, Collection<UUID> regulations) {
        return query.filter(
                "s.regulation_id in (:regulations)", "regulations", regulations.isEmpty() ? null : regulations);
    }
}
