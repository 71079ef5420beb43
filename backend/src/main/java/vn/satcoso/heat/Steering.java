package vn.satcoso.heat;

/**
 * The steering indicator (S0-12): of the visits offered in a year, the part at cells that were hot, complex or uneasy on
 * that day, against the part that such cells are of the host's cells. Shares are whole per cents, rounded half up, null
 * where there is nothing to divide by; the verdict compares the exact shares, so that no threshold is needed.
 */
record Steering(Integer cellShare, Integer visitShare, SteeringVerdict verdict) {

    static Steering of(int cells, int flaggedCells, int visits, int flaggedVisits) {
        return new Steering(
                share(flaggedCells, cells),
                share(flaggedVisits, visits),
                verdict(cells, flaggedCells, visits, flaggedVisits));
    }

    private static SteeringVerdict verdict(int cells, int flaggedCells, int visits, int flaggedVisits) {
        if (flaggedCells == 0) {
            return SteeringVerdict.NO_FLAGGED;
        }
        if (visits == 0) {
            return SteeringVerdict.NO_VISITS;
        }
        int compared = Long.compare((long) flaggedVisits * cells, (long) flaggedCells * visits);
        return compared < 0 ? SteeringVerdict.BELOW : compared == 0 ? SteeringVerdict.EVEN : SteeringVerdict.ABOVE;
    }

    private static Integer share(int part, int whole) {
        return whole == 0 ? null : (200 * part + whole) / (2 * whole);
    }
}
