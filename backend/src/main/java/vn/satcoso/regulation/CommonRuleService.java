package vn.satcoso.regulation;

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
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.rule.CitedRule;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.regulation.CommonRulesResponse.LimitRow;
import vn.satcoso.regulation.CommonRulesResponse.ThematicRow;

/**
 * The rules that belong to no single regulation, as rows with validity: one that has been in force is closed, never
 * rewritten. Of two who replace one at once the second is refused.
 */
@ApplicationScoped
class CommonRuleService {
    /** Under which the history of all of them is kept. */
    static final UUID HISTORY = UUID.fromString("01900000-0000-7000-8000-000000000029");

    @Inject
    CommonRuleStore store;

    @Inject
    RegulationService regulations;

    @Inject
    AuditTrail audit;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    @Transactional
    CommonRulesResponse get() {
        LocalDate today = LocalDate.now(clock);
        return new CommonRulesResponse(
                HISTORY,
                store.limits(today),
                store.thematic(today),
                store.version(),
                regulations.mayEdit() ? List.of("setCommonRules") : List.of());
    }

    /** 404 for any other id. */
    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        if (!HISTORY.equals(id)) {
            throw DomainException.notFound("commonRule.missing");
        }
        return audit.history(id, request);
    }

    /** 400 for a day before today or not after the first day of the row in force, 412 when a rule was changed. */
    @Transactional
    CommonRulesResponse setLimit(int version, SetLoadLimitRequest request) {
        require(version);
        Optional<LimitRow> old = store.openLimit(request.limit());
        check(request, old.map(LimitRow::validFrom));
        store.follow(request);
        Map<String, Object> before = old.map(row -> snapshot("most", row.most(), row.article(), row.validFrom()))
                .orElse(Map.of());
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("limit", language.text("loadLimit." + request.limit()));
        after.putAll(snapshot("most", request.most(), request.article(), request.validFrom()));
        audit.record(Act.of("commonRule.limitSet", HISTORY), before, after);
        return get();
    }

    /** 400 and 412 as for a limit. */
    @Transactional
    CommonRulesResponse setThematic(int version, SetThematicRuleRequest request) {
        require(version);
        Optional<ThematicRow> old = store.openThematic();
        check(request, old.map(ThematicRow::validFrom));
        store.follow(request);
        audit.record(
                Act.of("commonRule.thematicSet", HISTORY),
                old.map(row -> snapshot("minimum", row.minimum(), row.article(), row.validFrom()))
                        .orElse(Map.of()),
                snapshot("minimum", request.minimum(), request.article(), request.validFrom()));
        return get();
    }

    private void require(int version) {
        if (!regulations.mayEdit()) {
            throw DomainException.forbidden("regulation.mayNotEdit");
        }
        Versions.check(version, store.version());
    }

    private void check(CitedRule rule, Optional<LocalDate> oldFrom) {
        rule.mustFollow(oldFrom, LocalDate.now(clock), "commonRule.notBeforeToday", "commonRule.afterOldRow");
    }

    private static Map<String, Object> snapshot(String field, int value, String article, LocalDate validFrom) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(field, value);
        fields.put("article", article);
        fields.put("validFrom", validFrom);
        return fields;
    }
}
