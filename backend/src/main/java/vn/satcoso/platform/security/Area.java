package vn.satcoso.platform.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of the organisation tree that somebody may see or change, as paths; none of them inside another. */
public record Area(List<String> paths) {
    public Area {
        paths = outermost(paths);
    }

    public boolean contains(String path) {
        return paths.stream().anyMatch(path::startsWith);
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }

    /** Whether a whole province lies in the area: a path of one node. */
    public boolean holdsProvince() {
        return paths.stream().anyMatch(path -> path.indexOf('.') == path.length() - 1);
    }

    /** A condition on a path column that an index can answer; bind its values with {@link #bind}. */
    public String sql(String column) {
        return sql(column, "area");
    }

    /** The same by values of this name, beside those of another area in one query. */
    public String sql(String column, String name) {
        if (paths.isEmpty()) {
            return "false";
        }
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            ranges.add("%1$s >= :%3$sFrom%2$d and %1$s < :%3$sTo%2$d".formatted(column, i, name));
        }
        return "(" + String.join(" or ", ranges) + ")";
    }

    public void bind(Map<String, Object> parameters) {
        bind(parameters, "area");
    }

    public void bind(Map<String, Object> parameters, String name) {
        for (int i = 0; i < paths.size(); i++) {
            parameters.put(name + "From" + i, paths.get(i));
            parameters.put(name + "To" + i, end(paths.get(i)));
        }
    }

    /** The first text after every path that begins with this one: '/' follows '.' in the C collation. */
    public static String end(String path) {
        return path.substring(0, path.length() - 1) + "/";
    }

    private static List<String> outermost(List<String> paths) {
        return paths.stream()
                .distinct()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .sorted()
                .toList();
    }
}
