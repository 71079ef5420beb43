package vn.satcoso.visitreport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitRef;

/**
 * The visit that a report is about; {@code attended} is false when the attendance was corrected afterwards, and then the
 * report stays but is owed no more. {@code regulations} are those under which the official was assigned to the cell.
 */
public record VisitRef(
        UUID attendanceId,
        UUID meetingId,
        UnitRef cell,
        String communeName,
        LocalDate heldOn,
        LocalTime time,
        String place,
        boolean attended,
        List<RegulationRef> regulations) {}
