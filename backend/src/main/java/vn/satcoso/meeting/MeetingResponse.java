package vn.satcoso.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * A cell's meeting: the day by the fixed schedule and the day it is really held. {@code dayShifted} says that the fixed
 * day does not exist in this month; {@code dayOff} names the days off for which it gave way by rule; {@code cancelled} that it was called off and counts for nothing.
 */
public record MeetingResponse(
        UUID id,
        UnitRef cell,
        String communeName,
        String month,
        MeetingKind kind,
        LocalDate scheduledOn,
        LocalDate heldOn,
        LocalTime time,
        String place,
        boolean moved,
        @Schema(nullable = true) String moveReason,
        boolean dayShifted,
        @Schema(nullable = true) String dayOff,
        @Schema(nullable = true) String topic,
        @Schema(nullable = true) String agenda,
        boolean modelMeeting,
        boolean cancelled,
        @Schema(nullable = true) String cancelReason,
        int attendedCount,
        int recordedCount,
        int expectedCount,
        int version,
        List<String> actions) {}
