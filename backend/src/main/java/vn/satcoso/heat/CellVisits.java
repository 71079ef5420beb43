package vn.satcoso.heat;

/** How many cells there are, and to how many of them no official has come this year. */
public record CellVisits(int cells, int unvisited) {
    public static final CellVisits NONE = new CellVisits(0, 0);

    public CellVisits plus(CellVisits other) {
        return new CellVisits(cells + other.cells, unvisited + other.unvisited);
    }
}
