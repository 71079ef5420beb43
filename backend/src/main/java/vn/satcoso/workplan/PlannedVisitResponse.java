package vn.satcoso.workplan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * A planned visit beside what came of it: {@code meetingOn} is the day of the cell's regular meeting of that month,
 * {@code attended} whether the official attended a meeting that belongs to that month, on whatever day it was held.
 */
public record PlannedVisitResponse(
        UUID id,
        UnitRef cell,
        String communeName,
        int month,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) LocalDate meetingOn,
        boolean attended) {}
