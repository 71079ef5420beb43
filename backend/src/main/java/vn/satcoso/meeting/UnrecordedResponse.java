package vn.satcoso.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/**
 * A visit that a plan or a roster named and that is over, of which nothing is recorded. The meeting is the cell's own of that month; null
 * where the calendar has none, and then nothing can be recorded.
 */
public record UnrecordedResponse(
        OfficialRef official,
        UnitRef cell,
        String communeName,
        String month,
        @Schema(nullable = true) UUID meetingId,
        @Schema(nullable = true) LocalDate heldOn,
        List<String> actions) {}
