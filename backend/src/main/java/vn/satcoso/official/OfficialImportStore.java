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

    /** {@code units} are the names of the units, for the history. */
    void add(List<KnownOfficial> changes, Map<UUID, String> units) {
        addNew(changes.stream().filter(change -> change.id == null).toList(), units);
        addPositions(changes.stream().filter(change -> change.id != null).toList(), units);
    }

    private void addNew(List<KnownOfficial> changes, Map<UUID, String> units) {
        Iterator<String> codes = codes(changes).iterator();
        List<Official> made = new ArrayList<>(changes.size());
        List<Position> held = new ArrayList<>(changes.size());
        for (KnownOfficial change : changes) {
            String code = change.code != null ? change.code : codes.next();
            KnownContacts contacts = change.contacts;
            Official official = new Official(
                    code,
                    change.fullName,
                    change.unitId,
                    contacts.phone(),
                    contacts.email(),
                    change.contacts.sectors());
            made.add(official);
            change.added.forEach(position -> held.add(official.hold(position)));
        }
        Official.bulk().run(officials.getEntityManager(), made);
        Position.bulk().run(officials.getEntityManager(), held);
        audit.recordAll(made.stream()
                .map(official -> new AuditTrail.Made(
                        Act.of("official.created", official.id()), official.snapshot(units.get(official.unitId()))))
                .toList());
        record(held, units);
    }

    private void addPositions(List<KnownOfficial> changes, Map<UUID, String> units) {
        Map<UUID, Official> loaded =
                officials.toChange(changes.stream().map(change -> change.id).toList());
        List<Position> held = new ArrayList<>();
        for (KnownOfficial change : changes) {
            change.added.forEach(request -> held.add(loaded.get(change.id).hold(request)));
        }
        record(held, units);
    }

    private void record(List<Position> held, Map<UUID, String> units) {
        audit.recordAll(held.stream()
                .map(position -> new AuditTrail.Made(
                        Act.of("official.positionAdded", position.officialId()),
                        position.snapshot(units.get(position.unitId()))))
                .toList());
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
