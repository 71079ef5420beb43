package vn.satcoso.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;

/** Adds many units at once, with one event for each. */
@ApplicationScoped
class UnitImportStore {
    @Inject
    UnitRepository units;

    @Inject
    AuditTrail audit;

    /** The rows come in the order of the tree; {@code parents} are the existing units above them, by code. */
    void add(List<UnitImportRow> rows, Map<String, UUID> parents) {
        Map<UUID, Unit> loaded = units.byIds(parents.values());
        Map<String, Unit> byCode = new HashMap<>();
        parents.forEach((code, id) -> byCode.put(code, loaded.get(id)));
        Iterator<Long> nodes = units.nextNodes(rows.size()).iterator();
        List<Unit> made = new ArrayList<>(rows.size());
        for (UnitImportRow row : rows) {
            Unit parent = row.parentCode() == null ? null : byCode.get(row.parentCode());
            Unit unit = new Unit(nodes.next(), row.code(), row.kind(), row.name(), parent, row.validFrom());
            byCode.put(row.code(), unit);
            made.add(unit);
        }
        Unit.bulk().run(units.getEntityManager(), made);
        audit.recordAll(made.stream().map(UnitImportStore::event).toList());
    }

    private static AuditTrail.Made event(Unit unit) {
        UUID parentId = unit.parent() == null ? null : unit.parent().id();
        return new AuditTrail.Made(Act.of("unit.created", unit.id()).under(parentId), unit.snapshot());
    }
}
