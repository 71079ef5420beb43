package vn.satcoso.briefing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/** A meeting as its host sees it: where and when, and who is expected by which regulation. */
record HostedMeeting(
        UUID id,
        UnitRef cell,
        String path,
        UnitRef commune,
        String superiorName,
        LocalDate heldOn,
        LocalTime time,
        String place,
        List<Visitor> expected,
        boolean attended) {

    record Visitor(OfficialRef official, UUID regulationId) {}

    /** Each visitor once, whatever number of regulations send him. */
    List<OfficialRef> visitors() {
        return expected.stream().map(Visitor::official).distinct().toList();
    }

    Set<UUID> regulations() {
        return expected.stream().map(Visitor::regulationId).collect(Collectors.toSet());
    }

    boolean expects(UUID officialId) {
        return expected.stream().anyMatch(visitor -> visitor.official().id().equals(officialId));
    }
}
