package vn.satcoso.platform.tabular;

import java.util.List;

/** A table as it was read from a file: the header and the rows that are not blank, with their lines in the file. */
public record Sheet(List<String> header, List<Line> lines) {

    /** One row; there may be fewer or more cells than header columns. */
    public record Line(int number, List<Cell> cells) {
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.BLANK;
        }
    }

    /** The cleaned text of a cell, null when blank, or the message code of what makes it unusable. */
    public record Cell(String text, String fault) {
        public static final Cell BLANK = new Cell(null, null);

        public static Cell of(String text) {
            return text == null ? BLANK : new Cell(text, null);
        }

        public boolean blank() {
            return text == null && fault == null;
        }
    }
}
