package vn.satcoso.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.imports.ImportColumn;
import vn.satcoso.imports.ImportHandler;
import vn.satcoso.imports.ImportKind;
import vn.satcoso.imports.ImportPlan;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.platform.security.Area;
import vn.satcoso.unit.UnitService;

/** Takes files of officials with their positions; several rows of one code are several positions of one official. */
@ApplicationScoped
class OfficialImport implements ImportHandler {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("code", "VD-001", "mã", "mã cán bộ", "official_code"),
            ImportColumn.required("full_name", "Nguyễn Văn Ví Dụ", "họ và tên", "họ tên", "họ tên cán bộ", "name"),
            ImportColumn.required("unit_code", "VD-H01", "mã đơn vị", "đơn vị", "unit"),
            ImportColumn.required("rank", "Ủy viên Ban Chấp hành", "chức danh", "cấp chức danh"),
            ImportColumn.optional("title", "Trưởng ban", "chức vụ", "chức vụ cụ thể"),
            ImportColumn.optional("district_secretary", "không", "bí thư huyện ủy", "là bí thư huyện ủy"),
            ImportColumn.optional("from", "01/01/2026", "từ ngày", "giữ chức từ", "valid_from"),
            ImportColumn.optional("to", "", "đến ngày", "giữ chức đến", "valid_to"),
            ImportColumn.optional("phone", "0912 345 678", "điện thoại", "số điện thoại"),
            ImportColumn.optional("email", "vidu@example.vn", "thư điện tử"),
            ImportColumn.optional("sectors", "Đất đai; Y tế", "lĩnh vực", "lĩnh vực phụ trách"));

    @Inject
    OfficialImportSource source;

    @Inject
    OfficialImportStore store;

    @Inject
    UnitService units;

    @Inject
    Clock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.OFFICIALS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ImportPlan check(List<ImportRow> rows, Area area) {
        List<OfficialImportRow> officials =
                rows.stream().map(OfficialImportRow::read).toList();
        Map<String, UnitService.Located> places = units.byCodes(
                officials.stream()
                        .map(OfficialImportRow::unitCode)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)),
                area);
        OfficialImportCheck check = new OfficialImportCheck(source.load(officials, area), places, LocalDate.now(clock));
        officials.forEach(check::add);
        Map<UUID, String> names =
                places.values().stream().collect(Collectors.toMap(UnitService.Located::id, UnitService.Located::name));
        return ImportPlan.of(() -> store.add(check.changes(), names));
    }
}
