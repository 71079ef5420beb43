package vn.satcoso.meeting;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * A cell that had fewer thematic meetings in a quarter than the rule asks for; {@code plannedOn} is the next one that lies
 * ahead within the quarter, {@code lastOn} the last one of any time,
 * {@code usualPlace} where the cell meets on its fixed day, null where it has none.
 */
public record ThematicGapResponse(
        UnitRef cell,
        String communeName,
        int year,
        int quarter,
        int held,
        int required,
        ThematicGapState state,
        @Schema(nullable = true) LocalDate plannedOn,
        @Schema(nullable = true) LocalDate lastOn,
        String article,
        @Schema(nullable = true) String usualPlace,
        List<String> actions) {}
