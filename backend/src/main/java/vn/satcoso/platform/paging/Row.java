package vn.satcoso.platform.paging;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** One row of a reporting query, read by column name. */
public record Row(Tuple tuple) {
    public UUID id(String column) {
        return tuple.get(column, UUID.class);
    }

    public String text(String column) {
        return tuple.get(column, String.class);
    }

    public LocalDate date(String column) {
        return tuple.get(column, LocalDate.class);
    }

    public LocalTime time(String column) {
        return tuple.get(column, LocalTime.class);
    }

    public Instant instant(String column) {
        return tuple.get(column, Instant.class);
    }

    public List<String> texts(String column) {
        return List.of(tuple.get(column, String[].class));
    }

    /** A truth value that may be absent. */
    public Boolean flag(String column) {
        return tuple.get(column, Boolean.class);
    }

    /** A number that may be absent. */
    public Integer number(String column) {
        Object value = tuple.get(column);
        return value == null ? null : ((Number) value).intValue();
    }

    /** The rows of each id in the column, in their order, each mapped. */
    public static <T> Collector<Row, ?, Map<UUID, List<T>>> by(String column, Function<Row, T> mapper) {
        return Collectors.groupingBy(row -> row.id(column), Collectors.mapping(mapper, Collectors.toList()));
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        String value = text(column);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
