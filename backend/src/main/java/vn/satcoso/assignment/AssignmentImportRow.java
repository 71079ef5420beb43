package vn.satcoso.assignment;

import java.time.LocalDate;
import vn.satcoso.imports.ImportRow;

/** An assignment as a row asks for it; what the row does not say or says wrongly is null. */
record AssignmentImportRow(
        ImportRow row,
        String officialCode,
        String unitCode,
        String regulationNumber,
        LocalDate from,
        LocalDate to,
        String decisionNumber,
        LocalDate decisionDate,
        String note) {

    static AssignmentImportRow read(ImportRow row) {
        LocalDate from = row.requiredDate("from");
        LocalDate to = row.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("to", "period.reversed");
        }
        return new AssignmentImportRow(
                row,
                row.required("official_code", 40),
                row.required("unit_code", 40),
                row.required("regulation_number", 60),
                from,
                to,
                row.required("decision_number", 60),
                row.requiredDate("decision_date"),
                row.text("note", 1_000));
    }
}
