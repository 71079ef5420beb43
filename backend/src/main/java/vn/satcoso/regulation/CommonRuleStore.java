package vn.satcoso.regulation;

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
import vn.satcoso.regulation.CommonRulesResponse.LimitRow;
import vn.satcoso.regulation.CommonRulesResponse.ThematicRow;

/** The rows of the rules that belong to no regulation; a row is only ever added or closed. */
@ApplicationScoped
class CommonRuleStore {
    private static final String VALIDITY = """
            s.id, s.article, s.source_phrase, s.valid_from, s.valid_to,
            s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today) as in_force""";
    private static final String LIMITS = VALIDITY + ", s.code, s.most, s.by_default";
    private static final String THEMATIC = VALIDITY + ", s.minimum";
    /** The one rule of meetings that something is measured by. */
    private static final String QUARTERLY = "s.kind = 'THEMATIC' and s.period = 'QUARTER'";

    private static final Map<String, String> NEWEST = Map.of("from", "s.valid_from");

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
        return rows(LIMITS, "load_limit s", today).list(em, CommonRuleStore::limit).stream()
                .sorted(Comparator.comparing(LimitRow::limit))
                .toList();
    }

    List<ThematicRow> thematic(LocalDate today) {
        return rows(THEMATIC, "meeting_rule s", today).where(QUARTERLY).list(em, CommonRuleStore::thematic);
    }

    /** The version of the limit that has no end. */
    Optional<LimitRow> openLimit(LoadLimit limit) {
        return rows(LIMITS, "load_limit s", LocalDate.EPOCH)
                .where("s.code = :code", "code", limit.name())
                .where("s.valid_to is null")
                .list(em, CommonRuleStore::limit)
                .stream()
                .findFirst();
    }

    Optional<ThematicRow> openThematic() {
        return rows(THEMATIC, "meeting_rule s", LocalDate.EPOCH)
                .where(QUARTERLY)
                .where("s.valid_to is null")
                .list(em, CommonRuleStore::thematic)
                .stream()
                .findFirst();
    }

    void closeLimit(UUID id, LocalDate last) {
        close("load_limit", id, last);
    }

    void closeThematic(UUID id, LocalDate last) {
        close("meeting_rule", id, last);
    }

    void add(SetLoadLimitRequest rule) {
        em.createNativeQuery("""
                        insert into load_limit (id, code, most, by_default, article, source_phrase, valid_from)
                        values (:id, :code, :most, false, :article, :phrase, :from)""")
                .setParameter("id", Ids.next())
                .setParameter("code", rule.limit().name())
                .setParameter("most", rule.most())
                .setParameter("article", rule.article())
                .setParameter("phrase", rule.sourcePhrase())
                .setParameter("from", rule.validFrom())
                .executeUpdate();
    }

    void add(SetThematicRuleRequest rule) {
        em.createNativeQuery("""
                        insert into meeting_rule (id, kind, period, minimum, article, source_phrase, valid_from)
                        values (:id, 'THEMATIC', 'QUARTER', :minimum, :article, :phrase, :from)""")
                .setParameter("id", Ids.next())
                .setParameter("minimum", rule.minimum())
                .setParameter("article", rule.article())
                .setParameter("phrase", rule.sourcePhrase())
                .setParameter("from", rule.validFrom())
                .executeUpdate();
    }

    private void close(String table, UUID id, LocalDate last) {
        em.createNativeQuery("update " + table + " set valid_to = :last where id = :id")
                .setParameter("last", last)
                .setParameter("id", id)
                .executeUpdate();
    }

    private static ListQuery rows(String columns, String from, LocalDate today) {
        return ListQuery.select(columns, from).bind("today", today).sort("from,desc", NEWEST, "from", "s.id");
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
