package vn.satcoso.roster;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.satcoso.imports.ImportRow;

/** A line of a roster as a row asks for it; what the row does not say or says wrongly is null. */
record RosterImportRow(ImportRow row, String team, YearMonth month, String cellCode, String officialCode) {
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:\\d{1,2}/)?(\\d{1,2})/(20\\d\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(20\\d\\d)-(\\d{1,2})(?:-\\d{1,2})?");

    static RosterImportRow read(ImportRow row) {
        String month = row.required("month", 20);
        YearMonth read = month == null ? null : month(month);
        if (month != null && read == null) {
            row.fault("month", "roster.import.month");
        }
        return new RosterImportRow(
                row, row.text("team", 300), read, row.required("cell_code", 40), row.required("official_code", 40));
    }

    /** 12/2026, 01/12/2026, 2026-12 or 2026-12-01; null when there is no such month. */
    static YearMonth month(String text) {
        Matcher first = MONTH_FIRST.matcher(text);
        Matcher year = YEAR_FIRST.matcher(text);
        try {
            if (first.matches()) {
                return YearMonth.of(Integer.parseInt(first.group(2)), Integer.parseInt(first.group(1)));
            }
            return year.matches()
                    ? YearMonth.of(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(2)))
                    : null;
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }
}
