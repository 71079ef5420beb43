package vn.satcoso.platform.tabular;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.satcoso.platform.time.Days;

/** How people write names and dates in tables. */
public final class CellValues {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private CellValues() {}

    /** The text without case, diacritics, blanks and signs, so that "Mã cấp trên *" equals "ma_cap_tren". */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A day written dd/MM/yyyy or yyyy-MM-dd; empty when it is neither or does not exist. */
    public static Optional<LocalDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher vietnamese = VIETNAMESE.matcher(text);
        return vietnamese.matches()
                ? day(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Days.kept(date.getYear()) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException absent) {
            return Optional.empty();
        }
    }
}
