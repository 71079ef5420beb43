package vn.satcoso.heat;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/** One visit behind the indicator: in a plan, in a published roster, attended, or several of these, and how things stood at the cell on that day. */
public record SteeringVisitRow(
        UUID meetingId,
        LocalDate heldOn,
        UnitRef cell,
        String communeName,
        OfficialRef official,
        boolean planned,
        boolean rostered,
        boolean attended,
        @Schema(nullable = true) HeatLevel level) {}
