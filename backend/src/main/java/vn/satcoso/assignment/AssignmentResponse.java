package vn.satcoso.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitRef;

/** Who follows which unit, under which regulation, by which decision. */
public record AssignmentResponse(
        UUID id,
        OfficialRef official,
        UnitRef unit,
        String parentName,
        RegulationRef regulation,
        LocalDate from,
        LocalDate to,
        String decisionNumber,
        LocalDate decisionDate,
        String note,
        String endReason,
        int version,
        List<String> actions) {}
