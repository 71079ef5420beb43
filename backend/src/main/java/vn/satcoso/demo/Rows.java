package vn.satcoso.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes rows in batches through one connection. */
record Rows(Connection connection) {
    /** A text that is a JSON value. */
    record Json(String text) {}

    void insert(String table, String columns, List<Object[]> rows) throws SQLException {
        int width = columns.split(",").length;
        String places = String.join(", ", Collections.nCopies(width, "?"));
        String sql = "insert into " + table + " (" + columns + ") values (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                if (row.length != width) {
                    throw new IllegalArgumentException(table + ": " + row.length + " values");
                }
                for (int i = 0; i < row.length; i++) {
                    set(statement, i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                set(statement, i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    boolean any(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select exists (select 1 from " + table + ")");
                ResultSet result = statement.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    /** The next values of a sequence. */
    List<Long> next(String sequence, int count) throws SQLException {
        List<Long> values = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select nextval('" + sequence + "') from generate_series(1, ?)")) {
            statement.setInt(1, count);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    values.add(result.getLong(1));
                }
            }
        }
        return values;
    }

    /** Held until the transaction ends. */
    void lock(String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            statement.execute();
        }
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(place, null);
            case Json json -> statement.setObject(place, json.text(), Types.OTHER);
            case Enum<?> choice -> statement.setString(place, choice.name());
            case Instant moment -> statement.setObject(place, moment.atOffset(ZoneOffset.UTC));
            default -> statement.setObject(place, value);
        }
    }
}
