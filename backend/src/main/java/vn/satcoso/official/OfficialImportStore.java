package vn.satcoso.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;

/** Adds many officials and positions at once, with one event for each. */
@ApplicationScoped
class OfficialImportStore {
    @Inject
    OfficialRepository officials;

    @Inject
    AuditTrail audit;

    void add(List<KnownOfficial> changes) {
        addNew(changes.stream().filter(change -> change.id == null).toList());
        addPositions(changes.stream().filter(change -> change.id != null).toList());
    }

    private void addNew(List<KnownOfficial> changes) {
        Iterator<String> codes = codes(changes).iterator();
        List<Official> made = new ArrayList<>(changes.size());
        List<Position> held = new ArrayList<>(changes.size());
        for (KnownOfficial change : changes) {
            OfficialImportRow first = change.rows.getFirst();
            String code = change.code != null ? change.code : codes.next();
            Official official = new Official(code, change.fullName, change.unitId, first.phone(), first.email());
            made.add(official);
            change.added.forEach(position -> held.add(official.hold(position)));
        }
        Official.bulk().run(officials.getEntityManager(), made);
        Position.bulk().run(officials.getEntityManager(), held);
        audit.recordAll(made.stream()
                .map(official -> new AuditTrail.Made(Act.of("official.created", official.id()), official.snapshot()))
                .toList());
    }

    private void addPositions(List<KnownOfficial> changes) {
        Map<UUID, Official> loaded =
                officials.toChange(changes.stream().map(change -> change.id).toList());
        for (KnownOfficial change : changes) {
            for (PositionRequest request : change.added) {
                Position position = loaded.get(change.id).hold(request);
                audit.record(Act.of("official.positionAdded", change.id), position.snapshot());
            }
        }
    }

    private List<String> codes(List<KnownOfficial> changes) {
        long missing = changes.stream().filter(change -> change.code == null).count();
        return officials.nextCodes(
                (int) missing,
                changes.stream()
                        .map(change -> change.code)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
