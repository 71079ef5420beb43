package vn.satcoso.platform.paging;

import java.util.Map;
import vn.satcoso.platform.error.DomainException;

/** An order that the caller may choose, from an allow-list. */
final class Order {
    private Order() {}

    /** The columns to order by: {@code asked} is a key and, behind a comma, its direction; $ stands for it in a column. */
    static String of(String asked, Map<String, String> allowed, String byDefault, String tiebreak) {
        String wanted = asked == null || asked.isBlank() ? byDefault : asked;
        String[] parts = wanted.split(",", 2);
        String column = allowed.get(parts[0]);
        String direction = parts.length == 1 ? "asc" : parts[1];
        if (column == null || !(direction.equals("asc") || direction.equals("desc"))) {
            throw DomainException.invalid(
                    "sort",
                    "sort.unknown",
                    String.join(", ", allowed.keySet().stream().sorted().toList()));
        }
        return column.replace("$", direction) + (column.contains("$") ? "" : " " + direction) + " nulls last, "
                + tiebreak;
    }
}
