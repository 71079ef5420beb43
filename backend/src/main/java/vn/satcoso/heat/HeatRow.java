package vn.satcoso.heat;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * A unit of the register on the day asked for. {@code visitCount} counts the presences of officials at its cell meetings
 * from 1 January to that day; {@code nextMeetingOn} is the first meeting after it.
 */
public record HeatRow(
        UnitRef unit,
        @Schema(nullable = true) String communeName,
        @Schema(nullable = true) HeatLevel level,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) LocalDate validFrom,
        int visitCount,
        @Schema(nullable = true) LocalDate lastVisitOn,
        @Schema(nullable = true) LocalDate nextMeetingOn,
        List<String> actions) {}
