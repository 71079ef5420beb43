package vn.satcoso.platform.bulk;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Puts many rows into a table by few statements: every column travels as one array. */
public final class BulkInsert<T> {
    private static final int ROWS_AT_ONCE = 2_000;

    private final String table;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String name, String type, String read, Function<T, ?> value) {}

    private BulkInsert(String table) {
        this.table = table;
    }

    public static <T> BulkInsert<T> into(String table) {
        return new BulkInsert<>(table);
    }

    /** A column, its SQL type and where its value comes from. */
    public BulkInsert<T> column(String name, String type, Function<T, ?> value) {
        columns.add(new Column<>(name, type, name, value));
        return this;
    }

    /** A column of several texts, none of which holds a comma. */
    public BulkInsert<T> texts(String name, Function<T, ? extends Collection<?>> values) {
        columns.add(new Column<>(
                name,
                "text",
                "string_to_array(%s, ',')".formatted(name),
                row -> values.apply(row).stream().map(Object::toString).collect(Collectors.joining(","))));
        return this;
    }

    /** Runs in the transaction of the caller; later rows may refer to earlier ones. */
    public void run(EntityManager em, List<T> rows) {
        em.flush();
        em.unwrap(Session.class).doWork(connection -> {
            for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
                insert(connection, rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
            }
        });
    }

    private void insert(Connection connection, List<T> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setArray(i + 1, array(connection, columns.get(i), rows));
            }
            statement.executeUpdate();
        }
    }

    private static <T> Array array(Connection connection, Column<T> column, List<T> rows) throws SQLException {
        Object[] texts = rows.stream()
                .map(column.value())
                .map(value -> value == null ? null : value.toString())
                .toArray();
        return connection.createArrayOf("text", texts);
    }

    private String sql() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String arrays = columns.stream()
                .map(column -> "cast(? as " + column.type() + "[])")
                .collect(Collectors.joining(", "));
        String values = columns.stream().map(Column::read).collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from unnest(%s) as given (%2$s)".formatted(table, names, values, arrays);
    }
}
