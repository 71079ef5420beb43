package vn.satcoso.unit;

import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.satcoso.imports.ImportColumn;
import vn.satcoso.imports.ImportHandler;
import vn.satcoso.imports.ImportKind;
import vn.satcoso.imports.ImportPlan;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.CurrentUser;

/** Takes files of units; with one the organizer of a province that has no unit yet founds its tree. */
@ApplicationScoped
class UnitImport implements ImportHandler {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("level", "Xã", "cấp", "loại", "loại đơn vị", "cấp đơn vị", "kind"),
            ImportColumn.required("code", "VD-X01", "mã", "mã đơn vị", "unit_code"),
            ImportColumn.required("name", "Đảng ủy xã Ví Dụ", "tên", "tên đơn vị", "unit_name"),
            ImportColumn.required("parent_code", "VD-H01", "mã cấp trên", "mã đơn vị cấp trên", "cấp trên"),
            ImportColumn.optional("valid_from", "01/07/2025", "hiệu lực từ", "từ ngày", "ngày hiệu lực", "from"));

    @Inject
    UnitImportStore store;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.UNITS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public boolean mayFoundProvince() {
        return true;
    }

    @Override
    public ImportPlan check(List<ImportRow> rows, Area area) {
        LocalDate today = LocalDate.now(clock);
        List<UnitImportRow> units =
                rows.stream().map(row -> UnitImportRow.read(row, today)).toList();
        String founded = area.isEmpty() && user.has(PROVINCE_ORGANIZER) ? user.unitCode() : null;
        UnitImportCheck check = new UnitImportCheck(units, existing(units, area), founded);
        check.run();
        return ImportPlan.of(() -> store.add(check.fresh(), check.parents()));
    }

    private Map<String, List<ExistingUnit>> existing(List<UnitImportRow> units, Area area) {
        Set<String> codes = new TreeSet<>();
        for (UnitImportRow unit : units) {
            codes.add(unit.code() == null ? "" : unit.code());
            codes.add(unit.parentCode() == null ? "" : unit.parentCode());
        }
        return ListQuery.select(
                        "u.id, u.code, u.name, u.kind, u.path, u.valid_to, p.code as parent_code",
                        "unit u left join unit p on p.id = u.parent_id")
                .where("u.code in (select unnest(string_to_array(:codes, chr(10))))", "codes", String.join("\n", codes))
                .list(em, row -> existing(row, area))
                .stream()
                .collect(Collectors.groupingBy(ExistingUnit::code));
    }

    private static ExistingUnit existing(Row row, Area area) {
        return new ExistingUnit(
                row.id("id"),
                row.text("code"),
                row.text("name"),
                row.choice("kind", UnitKind.class),
                row.text("parent_code"),
                row.date("valid_to"),
                area.contains(row.text("path")));
    }
}
