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
        if (paths.isEmpty()) {
            return "false";
        }
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            ranges.add("%1$s >= :areaFrom%2$d and %1$s < :areaTo%2$d".formatted(column, i));
        }
        return "(" + String.join(" or ", ranges) + ")";
    }

    public void bind(Map<String, Object> parameters) {
        for (int i = 0; i < paths.size(); i++) {
            parameters.put("areaFrom" + i, paths.get(i));
            parameters.put("areaTo" + i, end(paths.get(i)));
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
