package vn.satcoso.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cell with its fixed meeting day of today and the one that is to follow; {@code scheduleVersion} goes into If-Match when the day is changed.
 */
public record CellResponse(
        UUID id,
        String code,
        String name,
        UUID communeId,
        String communeName,
        @Schema(nullable = true) Integer memberCount,
        @Schema(nullable = true) Schedule schedule,
        @Schema(nullable = true) Schedule nextSchedule,
        @Schema(nullable = true) LocalDate nextMeetingOn,
        @Schema(nullable = true) Integer scheduleVersion,
        List<String> actions) {

    /** The fixed day of the month; a month without that day meets on its last day. */
    public record Schedule(int dayOfMonth, LocalTime time, String place, LocalDate validFrom) {}
}
