package vn.satcoso.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitRef;

/** Who follows which unit, under which regulation, by which decision. */
public record AssignmentResponse(
        UUID id,
        OfficialRef official,
        UnitRef unit,
        @Schema(nullable = true) String parentName,
        RegulationRef regulation,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        String decisionNumber,
        LocalDate decisionDate,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) String endReason,
        @Schema(nullable = true) LinkedAssignment replaces,
        @Schema(nullable = true) LinkedAssignment replacedBy,
        int version,
        List<String> actions) {}
