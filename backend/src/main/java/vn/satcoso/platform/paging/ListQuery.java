package vn.satcoso.platform.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.web.CleanText;

/**
 * A reporting read: one SQL projection with its filters, its scope and its order. Values are always bound, never
 * written into the text; sort keys come from an allow-list.
 */
public final class ListQuery {
    private static final String TOTAL = ", count(*) over () as total_rows";
    private static final int FETCHED = 500;

    private final String select;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private Pick pick;
    private String groupBy = "";
    private String orderBy = "";

    private ListQuery(String select, String from) {
        this.select = select;
        this.from = from;
    }

    public static ListQuery select(String columns, String from) {
        return new ListQuery(columns, from);
    }

    /** The tables that suffice to filter, order and count: a page's rows are chosen there, and only then completed. */
    public ListQuery pickFrom(String tables, String uniqueColumn) {
        pick = Pick.byKey(uniqueColumn, tables, from);
        return this;
    }

    /** The same where no column is the key: the rows of the first of the tables are what the select's tables complete. */
    public ListQuery pickRows(String relation, String tables) {
        pick = Pick.ofRows(relation, tables, from);
        return this;
    }

    public ListQuery groupBy(String columns) {
        groupBy = " group by " + columns;
        return this;
    }

    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    public ListQuery where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Adds the condition only when the filter is given. */
    public ListQuery filter(String condition, String parameter, Object value) {
        return value == null ? this : where(condition, parameter, value);
    }

    public ListQuery bind(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Binds the bounds of an area whose condition stands in the text of a relation. */
    public ListQuery bind(Area area) {
        area.bind(parameters);
        return this;
    }

    /** Rows whose folded column contains the words of the text, in their order. */
    public ListQuery search(String column, String text) {
        String words = CleanText.of(text);
        if (words == null) {
            return this;
        }
        String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return where(column + " like '%' || vn_norm(:search) || '%'", "search", escaped);
    }

    /** Only rows whose path lies in the area, or that satisfy one of the other conditions. */
    public ListQuery within(Area area, String pathColumn, String... orElse) {
        List<String> alternatives = new ArrayList<>(List.of(orElse));
        alternatives.add(area.sql(pathColumn));
        conditions.add("(" + String.join(" or ", alternatives) + ")");
        area.bind(parameters);
        return this;
    }

    /** The area and, where the caller is somebody himself, his own rows; each alone can be answered by an index. */
    public ListQuery withinOrOwn(Area area, String pathColumn, String ownColumn, UUID self) {
        if (self == null) {
            return within(area, pathColumn);
        }
        String own = ownColumn + " = :self";
        bind("self", self);
        return area.isEmpty() ? where(own) : within(area, pathColumn, own);
    }

    /** Only rows whose id one of these selections yields: each uses its own index, as one condition of many cannot. */
    public ListQuery among(Area area, String idColumn, List<String> selections) {
        conditions.add(idColumn + " in (" + String.join(" union all ", selections) + ")");
        area.bind(parameters);
        return this;
    }

    /** Only units below this one and itself, as a range of paths that an index answers; all when none is given. */
    public ListQuery under(String pathColumn, UUID unitId) {
        return filter(below(pathColumn), "underUnit", unitId);
    }

    /** The same as a text for a relation; what it names is bound as {@code underUnit}. */
    public static String below(String pathColumn) {
        String path = "(select x.path from unit x where x.id = :underUnit)";
        return "%1$s >= %2$s and %1$s < left(%2$s, -1) || '/'".formatted(pathColumn, path);
    }

    /** Orders by an allowed key; the tiebreak keeps pages stable. */
    public ListQuery sort(String asked, Map<String, String> allowed, String byDefault, String tiebreak) {
        return orderBy(Order.of(asked, allowed, byDefault, tiebreak));
    }

    /** The order where none can be chosen. */
    public ListQuery orderBy(String columns) {
        orderBy = " order by " + columns;
        return this;
    }

    /** The rows of the page and, in the same statement, how many there are in all. */
    public <T> Page<T> page(EntityManager em, PageRequest request, Function<Row, T> mapper) {
        List<Row> rows = map(pick == null ? slice(em, request) : picked(em, request), Function.identity());
        long total = rows.isEmpty()
                ? request.page == 0 ? 0 : count(em)
                : rows.getFirst().number("total_rows");
        return new Page<>(rows.stream().map(mapper).toList(), request.page, request.size, total);
    }

    public <T> List<T> list(EntityManager em, Function<Row, T> mapper) {
        return map(query(em, rows("select " + select)), mapper);
    }

    /** The first row, if there is one. */
    public <T> Optional<T> find(EntityManager em, Function<Row, T> mapper) {
        return list(em, mapper).stream().findFirst();
    }

    /** All rows of a query that picks them, read one by one within the transaction; to be closed. */
    @SuppressWarnings("unchecked")
    public <T> Stream<T> stream(EntityManager em, Function<Row, T> mapper) {
        Query rows = query(em, picked("", "")).setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED);
        return ((Stream<Tuple>) rows.getResultStream()).map(Row::new).map(mapper);
    }

    /** At most so many rows, in order. */
    public <T> List<T> first(int limit, EntityManager em, Function<Row, T> mapper) {
        return map(query(em, rows("select " + select)).setMaxResults(limit), mapper);
    }

    /** Of each group, a text of SQL, its first rows and how many it holds; a row without one is left out. */
    public <T> Map<String, Head<T>> heads(EntityManager em, String group, int most, Function<Row, T> mapper) {
        where("head_group is not null");
        String placed = ", head_group, count(*) over (partition by head_group) as head_total, "
                + "row_number() over (partition by head_group" + orderBy + ") as head_place from ";
        // The offset has the group worked out once for each row.
        String grouped = " cross join lateral (select " + group + " as head_group offset 0) grouped";
        String chosen = "select * from (select " + (pick == null ? select : pick.columns()) + placed
                + (pick == null ? from : pick.tables()) + grouped + conditions()
                + ") heads where head_place <= :headMost";
        String sql = pick == null ? chosen : pick.completed(select + ", head_group, head_total, head_place", chosen);
        Query query = query(em, sql + " order by head_place").setParameter("headMost", most);
        Map<String, Head<T>> heads = new HashMap<>();
        for (Row row : map(query, Function.identity())) {
            String name = row.text("head_group");
            heads.putIfAbsent(name, new Head<>(new ArrayList<>(), row.number("head_total")));
            heads.get(name).items().add(mapper.apply(row));
        }
        return heads;
    }

    /** The first rows and how many there are in all, in one statement. */
    public <T> Head<T> head(EntityManager em, int most, Function<Row, T> mapper) {
        return heads(em, "'ALL'", most, mapper).getOrDefault("ALL", new Head<>(List.of(), 0));
    }

    private Query slice(EntityManager em, PageRequest request) {
        return query(em, rows("select " + select + TOTAL))
                .setFirstResult(request.page * request.size)
                .setMaxResults(request.size);
    }

    private Query picked(EntityManager em, PageRequest request) {
        return query(em, picked(TOTAL, orderBy + " limit :pageSize offset cast(:pageStart as bigint)"))
                .setParameter("pageSize", request.size)
                .setParameter("pageStart", request.page * request.size);
    }

    private String picked(String total, String slice) {
        String chosen = "select " + pick.columns() + total + " from " + pick.tables() + conditions() + slice;
        return pick.completed(total.isEmpty() ? select : select + ", total_rows", chosen) + orderBy;
    }

    private long count(EntityManager em) {
        String tables = pick == null ? from : pick.tables();
        String sql = "select count(*) from (select 1 from " + tables + conditions() + groupBy + ") counted";
        Query count = em.createNativeQuery(sql);
        parameters.entrySet().stream()
                .filter(one -> sql.contains(":" + one.getKey()))
                .forEach(one -> count.setParameter(one.getKey(), one.getValue()));
        return ((Number) count.getSingleResult()).longValue();
    }

    private String rows(String selected) {
        return selected + " from " + from + conditions() + groupBy + orderBy;
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Query query(EntityManager em, String sql) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> map(Query query, Function<Row, T> mapper) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(Row::new).map(mapper).toList();
    }
}
