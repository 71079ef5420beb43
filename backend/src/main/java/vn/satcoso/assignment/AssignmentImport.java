package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.satcoso.imports.ImportColumn;
import vn.satcoso.imports.ImportHandler;
import vn.satcoso.imports.ImportKind;
import vn.satcoso.imports.ImportPlan;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.unit.UnitService;

/** Takes files of assignments: an official, a unit, a regulation, days and the decision. */
@ApplicationScoped
class AssignmentImport implements ImportHandler {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("official_code", "VD-001", "mã cán bộ", "cán bộ"),
            ImportColumn.required("unit_code", "VD-X01", "mã đơn vị", "đơn vị"),
            ImportColumn.required("regulation_number", "1120-QĐ/TU", "số quy định", "quy định", "regulation"),
            ImportColumn.required("from", "01/01/2026", "từ ngày", "valid_from"),
            ImportColumn.optional("to", "", "đến ngày", "valid_to"),
            ImportColumn.required("decision_number", "15-QĐ/TU", "số quyết định", "quyết định số"),
            ImportColumn.required("decision_date", "25/12/2025", "ngày quyết định", "ngày ký quyết định"),
            ImportColumn.optional("note", "", "ghi chú"));

    @Inject
    OfficialService officials;

    @Inject
    UnitService units;

    @Inject
    RegulationService regulations;

    @Inject
    AssignmentImportOutlook outlook;

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager em;

    @Override
    public ImportKind kind() {
        return ImportKind.ASSIGNMENTS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ImportPlan check(List<ImportRow> rows, Area area) {
        List<AssignmentImportRow> wanted =
                rows.stream().map(AssignmentImportRow::read).toList();
        var known = new AssignmentImportCheck.Known(
                officials.byCodes(codes(wanted, AssignmentImportRow::officialCode)),
                units.byCodes(codes(wanted, AssignmentImportRow::unitCode), area),
                new RegulationNumbers(regulations.inForce()));
        AssignmentImportCheck check = new AssignmentImportCheck(known, existing(known));
        wanted.forEach(check::add);
        outlook.warnOfLoad(check);
        return new ImportPlan(() -> store(check.fresh()), outlook.gaps(check, area));
    }

    private void store(List<MadeAssignment> fresh) {
        Assignment.bulk().run(em, fresh.stream().map(MadeAssignment::assignment).toList());
        audit.recordAll(fresh.stream().map(MadeAssignment::event).toList());
    }

    private List<HeldAssignment> existing(AssignmentImportCheck.Known known) {
        String ids = known.officials().values().stream()
                .map(OfficialRef::id)
                .map(Object::toString)
                .collect(Collectors.joining(","));
        return ListQuery.select("""
                        a.official_id, a.unit_id, a.regulation_id, a.valid_from, a.valid_to,
                        a.decision_number, a.decision_date, a.note""", "assignment a")
                .where("a.official_id in (select unnest(cast(string_to_array(:ids, ',') as uuid[])))", "ids", ids)
                .list(em, HeldAssignment::of);
    }

    private static Set<String> codes(List<AssignmentImportRow> rows, Function<AssignmentImportRow, String> code) {
        return rows.stream().map(code).filter(text -> text != null).collect(Collectors.toCollection(TreeSet::new));
    }
}
