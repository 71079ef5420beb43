package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.rule.CitedRule;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.visitreport.ReportRulesResponse.AcceptanceRow;
import vn.satcoso.visitreport.ReportRulesResponse.SectionRow;

/** The rules for reports of one regulation, as rows with validity: one that has been in force is closed, never rewritten. */
@ApplicationScoped
class ReportRuleService {
    @Inject
    RegulationService regulations;

    @Inject
    ReportRuleStore store;

    @Inject
    AuditTrail audit;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    /** 404 when there is no such regulation. */
    @Transactional
    ReportRulesResponse get(UUID regulationId) {
        return response(regulationId, regulations.version(regulationId));
    }

    /** 400 for a day before today or not after the first day of the row in force, 412 when the regulation was changed. */
    @Transactional
    ReportRulesResponse setSection(UUID regulationId, int version, SetSectionRuleRequest request) {
        int next = regulations.hold(regulationId, version);
        Optional<SectionRow> old = store.openSection(regulationId, request.section());
        check(request, old.map(SectionRow::validFrom));
        store.follow(regulationId, request);
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("section", language.text("visitReport.section." + request.section()));
        now.putAll(snapshot(request));
        audit.record(
                Act.of("regulation.reportSectionSet", regulationId),
                old.map(ReportRuleService::snapshot).orElse(Map.of()),
                now);
        return response(regulationId, next);
    }

    /** 400 and 412 as for a section. */
    @Transactional
    ReportRulesResponse setAcceptance(UUID regulationId, int version, SetAcceptanceRuleRequest request) {
        int next = regulations.hold(regulationId, version);
        Optional<AcceptanceRow> old = store.openAcceptance(regulationId);
        check(request, old.map(AcceptanceRow::validFrom));
        store.follow(regulationId, request);
        Map<String, Object> before = new LinkedHashMap<>();
        old.ifPresent(row -> {
            before.put("minScore", row.minScore());
            before.put("validFrom", row.validFrom());
        });
        audit.record(
                Act.of("regulation.reportAcceptanceSet", regulationId),
                before,
                Map.of("minScore", request.minScore(), "validFrom", request.validFrom()));
        return response(regulationId, next);
    }

    private void check(CitedRule rule, Optional<LocalDate> oldFrom) {
        rule.mustFollow(oldFrom, LocalDate.now(clock), "reportRule.notBeforeToday", "reportRule.afterOldRow");
    }

    private ReportRulesResponse response(UUID regulationId, int version) {
        LocalDate today = LocalDate.now(clock);
        return new ReportRulesResponse(
                store.sections(regulationId, today),
                store.acceptance(regulationId, today),
                version,
                regulations.mayEdit() ? List.of("setReportRules") : List.of());
    }

    private static Map<String, Object> snapshot(SectionRow row) {
        return snapshot(row.required(), row.mayBeNone(), row.minLength(), row.weight(), row.article(), row.validFrom());
    }

    private static Map<String, Object> snapshot(SetSectionRuleRequest row) {
        return snapshot(row.required(), row.mayBeNone(), row.minLength(), row.weight(), row.article(), row.validFrom());
    }

    private static Map<String, Object> snapshot(
            boolean required, boolean mayBeNone, int minLength, int weight, String article, LocalDate validFrom) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("required", required);
        fields.put("mayBeNone", mayBeNone);
        fields.put("minLength", minLength);
        fields.put("weight", weight);
        fields.put("article", article);
        fields.put("validFrom", validFrom);
        return fields;
    }
}
