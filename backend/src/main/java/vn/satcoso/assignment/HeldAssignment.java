package vn.satcoso.assignment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.time.Period;

/** An assignment of the database, or, with its line, of the file. */
record HeldAssignment(Link link, Period days, String decisionNumber, LocalDate decisionDate, String note, int line) {

    /** Who follows what under which regulation. */
    record Link(UUID officialId, UUID unitId, UUID regulationId) {}

    static HeldAssignment of(Row row) {
        return new HeldAssignment(
                new Link(row.id("official_id"), row.id("unit_id"), row.id("regulation_id")),
                new Period(row.date("valid_from"), row.date("valid_to")),
                row.text("decision_number"),
                row.date("decision_date"),
                row.text("note"),
                0);
    }

    /** Whether the row asks for just this; a note that the row leaves out does not matter. */
    boolean answers(AssignmentImportRow row) {
        return days.equals(new Period(row.from(), row.to()))
                && decisionNumber.equals(row.decisionNumber())
                && decisionDate.equals(row.decisionDate())
                && (row.note() == null || Objects.equals(row.note(), note));
    }
}
