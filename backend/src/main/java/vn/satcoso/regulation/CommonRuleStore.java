package vn.satcoso.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.rule.RuleTable;
import vn.satcoso.regulation.CommonRulesResponse.LimitRow;
import vn.satcoso.regulation.CommonRulesResponse.ThematicRow;

/** The rows of the rules that belong to no regulation; a row is only ever added or closed. */
@ApplicationScoped
class CommonRuleStore {
    private static final RuleTable LIMITS = new RuleTable("load_limit", "s.id, s.code, s.most, s.by_default", "s.id");
    private static final RuleTable THEMATIC = new RuleTable("meeting_rule", "s.id, s.minimum", "s.id");
    /** The one rule of meetings that something is measured by. */
    private static final String QUARTERLY = "s.kind = 'THEMATIC' and s.period = 'QUARTER'";

    @Inject
    EntityManager em;

    /** Counts the rows, of which there is one more with every change. */
    int version() {
        return ListQuery.select(
                        "(select count(*) from load_limit) + (select count(*) from meeting_rule) as version",
                        "(values (1)) x")
                .list(em, row -> row.number("version"))
                .getFirst();
    }

    /** One limit after the other, the newest version of each first. */
    List<LimitRow> limits(LocalDate today) {
        return LIMITS.rows(today).list(em, CommonRuleStore::limit).stream()
                .sorted(Comparator.comparing(LimitRow::limit))
                .toList();
    }

    List<ThematicRow> thematic(LocalDate today) {
        return THEMATIC.rows(today).where(QUARTERLY).list(em, CommonRuleStore::thematic);
    }

    /** The version of the limit that has no end. */
    Optional<LimitRow> openLimit(LoadLimit limit) {
        return LIMITS.rows()
                .where("s.code = :code", "code", limit.name())
                .where("s.valid_to is null")
                .find(em, CommonRuleStore::limit);
    }

    Optional<ThematicRow> openThematic() {
        return THEMATIC.rows().where(QUARTERLY).where("s.valid_to is null").find(em, CommonRuleStore::thematic);
    }

    void follow(SetLoadLimitRequest rule) {
        LIMITS.follow(
                em,
                rule,
                Map.of("code", rule.limit().name()),
                List.of(Map.of("most", rule.most(), "by_default", false)));
    }

    void follow(SetThematicRuleRequest rule) {
        THEMATIC.follow(
                em, rule, Map.of("kind", "THEMATIC", "period", "QUARTER"), List.of(Map.of("minimum", rule.minimum())));
    }

    private static LimitRow limit(Row row) {
        return new LimitRow(
                row.id("id"),
                row.choice("code", LoadLimit.class),
                row.number("most"),
                row.flag("by_default"),
                row.text("article"),
                row.text("source_phrase"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.flag("in_force"));
    }

    private static ThematicRow thematic(Row row) {
        return new ThematicRow(
                row.id("id"),
                row.number("minimum"),
                row.text("article"),
                row.text("source_phrase"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.flag("in_force"));
    }
}
