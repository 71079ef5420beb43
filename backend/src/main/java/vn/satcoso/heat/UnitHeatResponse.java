package vn.satcoso.heat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * The heat of one unit, the newest entry first; {@code version} goes into If-Match when another level is set. {@code
 * level} is that of today, null when the unit is not yet assessed; {@code confidential} tells that the caller is one of
 * those who see the detail of an entry.
 */
public record UnitHeatResponse(
        UnitRef unit,
        @Schema(nullable = true) HeatLevel level,
        boolean confidential,
        List<Entry> entries,
        int version,
        List<String> actions) {

    /** A level with its first and last day; an entry that another replaced on its first day ends before it begins. */
    public record Entry(
            HeatLevel level,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            String reason,
            @Schema(nullable = true) String detail,
            String recordedBy,
            Instant recordedAt) {}
}
