package vn.satcoso.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.platform.tabular.CellValues;
import vn.satcoso.sector.Sector;
import vn.satcoso.sector.SectorWords;

/** An official and one position as a row asks for them; what the row does not say or says wrongly is null. */
record OfficialImportRow(
        ImportRow row,
        String code,
        String fullName,
        String unitCode,
        Rank rank,
        String title,
        Boolean districtSecretary,
        LocalDate from,
        LocalDate to,
        String phone,
        String email,
        List<Sector> sectors) {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+ ().-]+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Map<String, Rank> RANKS = Map.ofEntries(
            Map.entry("thuongtruc", Rank.STANDING_BODY),
            Map.entry("thuongtructinhuy", Rank.STANDING_BODY),
            Map.entry("standingbodymember", Rank.STANDING_BODY),
            Map.entry("standingcommitteemember", Rank.STANDING_COMMITTEE),
            Map.entry("uyvienbanthuongvu", Rank.STANDING_COMMITTEE),
            Map.entry("uyvienbanthuongvutinhuy", Rank.STANDING_COMMITTEE),
            Map.entry("uyvienbtv", Rank.STANDING_COMMITTEE),
            Map.entry("uvbtv", Rank.STANDING_COMMITTEE),
            Map.entry("committeemember", Rank.COMMITTEE),
            Map.entry("uyvienbanchaphanh", Rank.COMMITTEE),
            Map.entry("uyvienbanchaphanhdangbotinh", Rank.COMMITTEE),
            Map.entry("uyvienbch", Rank.COMMITTEE),
            Map.entry("uvbch", Rank.COMMITTEE),
            Map.entry("tinhuyvien", Rank.COMMITTEE),
            Map.entry("lanhdaocoquan", Rank.AGENCY_LEADER),
            Map.entry("thanhvien", Rank.TEAM_MEMBER),
            Map.entry("thanhviento", Rank.TEAM_MEMBER),
            Map.entry("thanhvientodusinhhoat", Rank.TEAM_MEMBER),
            Map.entry("capuyxa", Rank.COMMUNE_COMMITTEE),
            Map.entry("capuyvienxa", Rank.COMMUNE_COMMITTEE),
            Map.entry("communecommitteemember", Rank.COMMUNE_COMMITTEE),
            Map.entry("danguyvienxa", Rank.COMMUNE_COMMITTEE),
            Map.entry("bithuchibo", Rank.CELL_SECRETARY));

    static OfficialImportRow read(ImportRow row) {
        Boolean secretary = row.yesNo("district_secretary");
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("to", "period.reversed");
        }
        return new OfficialImportRow(
                row,
                formed(row, "code", row.text("code", 40), CODE, "official.import.code"),
                row.required("full_name", 300),
                row.required("unit_code", 40),
                rank(row),
                row.text("title", 300),
                secretary,
                from,
                to,
                formed(row, "phone", row.text("phone", 30), PHONE, "official.import.phone"),
                formed(row, "email", row.text("email", 200), EMAIL, "field.Email"),
                SectorWords.SECTORS.readAll(row, "sectors", "official.import.sector"));
    }

    private static String formed(ImportRow row, String column, String text, Pattern form, String code) {
        if (text != null && !form.matcher(text).matches()) {
            row.fault(column, code);
            return null;
        }
        return text;
    }

    private static Rank rank(ImportRow row) {
        String text = row.required("rank", 200);
        if (text == null) {
            return null;
        }
        String folded = CellValues.folded(text);
        for (Rank rank : Rank.values()) {
            if (CellValues.folded(rank.name()).equals(folded)) {
                return rank;
            }
        }
        Rank rank = RANKS.get(folded);
        if (rank == null) {
            row.fault("rank", "official.import.rank");
        }
        return rank;
    }
}
