package vn.satcoso.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.platform.tabular.CellValues;

/** A unit as a row asks for it; what the row does not say or says wrongly is null. */
record UnitImportRow(ImportRow row, UnitKind kind, String code, String name, String parentCode, LocalDate validFrom) {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]+");
    private static final Map<String, UnitKind> KINDS = Map.ofEntries(
            Map.entry("province", UnitKind.PROVINCE),
            Map.entry("tinh", UnitKind.PROVINCE),
            Map.entry("tinhuy", UnitKind.PROVINCE),
            Map.entry("captinh", UnitKind.PROVINCE),
            Map.entry("dangbotinh", UnitKind.PROVINCE),
            Map.entry("provincecommittee", UnitKind.PROVINCE),
            Map.entry("district", UnitKind.DISTRICT),
            Map.entry("huyen", UnitKind.DISTRICT),
            Map.entry("huyenuy", UnitKind.DISTRICT),
            Map.entry("caphuyen", UnitKind.DISTRICT),
            Map.entry("dangbocaphuyen", UnitKind.DISTRICT),
            Map.entry("dangbohuyen", UnitKind.DISTRICT),
            Map.entry("thanhuy", UnitKind.DISTRICT),
            Map.entry("districtcommittee", UnitKind.DISTRICT),
            Map.entry("thiuy", UnitKind.DISTRICT),
            Map.entry("commune", UnitKind.COMMUNE),
            Map.entry("xa", UnitKind.COMMUNE),
            Map.entry("phuong", UnitKind.COMMUNE),
            Map.entry("thitran", UnitKind.COMMUNE),
            Map.entry("dackhu", UnitKind.COMMUNE),
            Map.entry("capxa", UnitKind.COMMUNE),
            Map.entry("dangboxa", UnitKind.COMMUNE),
            Map.entry("danguyxaphuong", UnitKind.COMMUNE),
            Map.entry("danguyphuong", UnitKind.COMMUNE),
            Map.entry("danguythitran", UnitKind.COMMUNE),
            Map.entry("danguydackhu", UnitKind.COMMUNE),
            Map.entry("communecommittee", UnitKind.COMMUNE),
            Map.entry("danguyxa", UnitKind.COMMUNE),
            Map.entry("cell", UnitKind.CELL),
            Map.entry("chibo", UnitKind.CELL),
            Map.entry("agency", UnitKind.AGENCY),
            Map.entry("coquanbannganh", UnitKind.AGENCY),
            Map.entry("coquan", UnitKind.AGENCY));

    static UnitImportRow read(ImportRow row, LocalDate today) {
        UnitKind kind = kind(row);
        String code = row.required("code", 40);
        if (code != null && !CODE.matcher(code).matches()) {
            row.fault("code", "unit.import.code");
            code = null;
        }
        String name = row.required("name", 300);
        boolean mayStandAlone = kind == null || kind == UnitKind.PROVINCE;
        String parentCode = mayStandAlone ? row.text("parent_code", 40) : row.required("parent_code", 40);
        LocalDate from = row.date("valid_from");
        return new UnitImportRow(row, kind, code, name, parentCode, from == null ? today : from);
    }

    private static UnitKind kind(ImportRow row) {
        String text = row.required("level", 100);
        UnitKind kind = text == null ? null : KINDS.get(CellValues.folded(text));
        if (text != null && kind == null) {
            row.fault("level", "unit.import.level");
        }
        return kind;
    }
}
