package vn.satcoso.heat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * One host and the cells it offers to visitors in a year, as of a day. Shares are whole per cents; null where there is
 * nothing to divide by.
 */
public record SteeringRow(
        UnitRef commune,
        int cells,
        int flaggedCells,
        @Schema(nullable = true) Integer cellShare,
        int visits,
        int flaggedVisits,
        @Schema(nullable = true) Integer visitShare,
        SteeringVerdict verdict) {}
