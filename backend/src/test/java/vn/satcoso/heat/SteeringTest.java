package vn.satcoso.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S0-12: whether a host leads its visitors to quiet cells")
class SteeringTest {
    @ParameterizedTest(name = "{7}: {1} of {0} cells flagged, {3} of {2} visits there")
    @CsvSource(
            nullValues = "-",
            value = {
                " 0, 0,  0, 0,   -,   -, NO_FLAGGED, nothing at all",
                "10, 0,  5, 0,   0,   0, NO_FLAGGED, no flagged cells",
                "10, 3,  0, 0,  30,   -, NO_VISITS,  no visits",
                "10, 3,  5, 0,  30,   0, BELOW,      only quiet cells",
                "10, 3, 10, 2,  30,  20, BELOW,      less than their part",
                "10, 3, 10, 3,  30,  30, EVEN,       their part",
                "10, 3, 10, 4,  30,  40, ABOVE,      more than their part",
                " 4, 4,  7, 7, 100, 100, EVEN,       all flagged",
                // what is calm today was flagged on the day of the visit
                " 4, 0,  4, 2,   0,  50, NO_FLAGGED, calmed down since",
                // what is flagged today was calm on the day of the visit
                " 4, 2,  4, 0,  50,   0, BELOW,      heated up since",
                // equal in whole per cents, not in truth
                " 3, 1, 100, 33, 33, 33, BELOW,      a third and 33 of 100",
                " 8, 1,  8, 1,  13,  13, EVEN,       rounded half up",
            })
    void steering(
            int cells,
            int flaggedCells,
            int visits,
            int flaggedVisits,
            Integer cellShare,
            Integer visitShare,
            SteeringVerdict verdict,
            String name) {
        assertEquals(
                new Steering(cellShare, visitShare, verdict),
                Steering.of(cells, flaggedCells, visits, flaggedVisits),
                name);
    }
}
