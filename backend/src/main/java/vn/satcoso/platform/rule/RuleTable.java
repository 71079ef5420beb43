package vn.satcoso.platform.rule;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.paging.ListQuery;

/**
 * A table of rules with validity, called {@code s} in its columns and its tiebreak; source and days come besides. Its rows
 * are only ever added or closed: one that has been in force is never rewritten.
 */
public record RuleTable(String name, String columns, String tiebreak) {
    private static final String SOURCE = """
            , s.article, s.source_phrase, s.valid_from, s.valid_to,
            s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today) as in_force""";
    private static final Map<String, String> NEWEST = Map.of("from", "s.valid_from");

    /** Every version, the newest first, and whether it is in force on the day. */
    public ListQuery rows(LocalDate today) {
        return ListQuery.select(columns + SOURCE, name + " s")
                .bind("today", today)
                .sort("from,desc", NEWEST, "from", tiebreak);
    }

    /** The same for one who does not ask what is in force. */
    public ListQuery rows() {
        return rows(LocalDate.EPOCH);
    }

    /** Closes what agrees in the key and has no end, on the day before the rule, and adds these rows of the same key. */
    public void follow(EntityManager em, CitedRule rule, Map<String, ?> key, List<? extends Map<String, ?>> rows) {
        close(em, rule, key);
        for (Map<String, ?> row : rows) {
            Map<String, Object> whole = new HashMap<>(key);
            whole.putAll(row);
            add(em, rule, whole);
        }
    }

    private void close(EntityManager em, CitedRule rule, Map<String, ?> key) {
        String same = key.entrySet().stream()
                .map(one -> one.getKey() + (one.getValue() == null ? " is null" : " = :" + one.getKey()))
                .collect(joining(" and "));
        Map<String, Object> bound = new HashMap<>(key);
        bound.put("last", rule.validFrom().minusDays(1));
        run(em, "update " + name + " set valid_to = :last where valid_to is null and " + same, bound);
    }

    private void add(EntityManager em, CitedRule rule, Map<String, Object> row) {
        row.put("id", Ids.next());
        row.put("article", rule.article());
        row.put("source_phrase", rule.sourcePhrase());
        row.put("valid_from", rule.validFrom());
        row.values().removeIf(Objects::isNull);
        List<String> names = List.copyOf(row.keySet());
        String sql = "insert into %s (%s) values (:%s)";
        run(em, sql.formatted(name, String.join(", ", names), String.join(", :", names)), row);
    }

    private static void run(EntityManager em, String sql, Map<String, ?> values) {
        Query query = em.createNativeQuery(sql);
        values.forEach((column, value) -> {
            if (value != null) {
                query.setParameter(column, value);
            }
        });
        query.executeUpdate();
    }
}
