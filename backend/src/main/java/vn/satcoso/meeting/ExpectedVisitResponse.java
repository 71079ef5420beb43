package vn.satcoso.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/**
 * An official who is expected at a meeting, by his assignment or, when {@code planned}, by his submitted plan or a
 * published roster;
 * {@code outcome} is what was recorded of him there.
 */
public record ExpectedVisitResponse(
        UUID meetingId,
        LocalDate heldOn,
        LocalTime time,
        String place,
        MeetingKind kind,
        UnitRef cell,
        String communeName,
        OfficialRef official,
        boolean planned,
        @Schema(nullable = true) Outcome outcome) {}
