package vn.satcoso.platform.figures;

/**
 * The parts of a unit: itself and each unit directly under it with all that lies there. A part goes by the node of that unit
 * as a text, the unit itself by an empty one.
 */
public record Parts(int depth) {
    /** The parts of the unit with this path. */
    public static Parts of(String path) {
        return new Parts((int) path.chars().filter(sign -> sign == '.').count() + 1);
    }

    /** The part in which a path lies, in SQL. */
    public String sql(String pathColumn) {
        return "split_part(%s, '.', %d)".formatted(pathColumn, depth);
    }
}
