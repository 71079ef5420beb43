package vn.satcoso.fieldtrip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialHome;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.unit.UnitRef;
import vn.satcoso.unit.UnitService;

/**
 * Trips to the grassroots that are no cell meetings (S0-03, S1-07). A trip outside the caller's scope does not exist
 * (404); one that he may only read is refused to him (403).
 */
@ApplicationScoped
class FieldTripService {
    @Inject
    FieldTripRepository trips;

    @Inject
    FieldTripList list;

    @Inject
    FieldTripAccess access;

    @Inject
    OfficialService officials;

    @Inject
    UnitService units;

    @Inject
    Scope scope;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    Page<FieldTripResponse> page(FieldTripFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    List<FieldTripTotal> totals(FieldTripFilter filter, FieldTripGroup by) {
        return list.totals(filter, by);
    }

    @Transactional
    FieldTripResponse get(UUID id) {
        return list.one(id);
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        list.one(id);
        return audit.history(id, request);
    }

    /** Where this official, or the caller, may have gone: any unit of the province. */
    @Transactional
    Page<UnitRef> places(UUID officialId, String search, PageRequest request) {
        return list.places(requireMayWrite(meant(officialId)), search, request);
    }

    /** 400 for days ahead or a unit of another province. */
    @Transactional
    FieldTripResponse create(CreateFieldTripRequest request) {
        UUID official = meant(request.officialId());
        String place = requirePlace(request.unitId(), requireMayWrite(official));
        FieldTrip trip = new FieldTrip(official, request.facts(), today(), by(official));
        trips.persistAndFlush(trip);
        audit.record(Act.of("fieldTrip.recorded", trip.id()).under(official), trip.snapshot(place));
        return list.one(trip.id());
    }

    @Transactional
    FieldTripResponse update(UUID id, int version, UpdateFieldTripRequest request) {
        FieldTrip trip = writable(id, version);
        var before = trip.snapshot(units.name(trip.unitId()));
        String place = requirePlace(request.unitId(), unitOf(trip.officialId()));
        trip.correct(request.facts(), today());
        trips.flush();
        audit.record(Act.of("fieldTrip.updated", id).under(trip.officialId()), before, trip.snapshot(place));
        return list.one(id);
    }

    @Transactional
    FieldTripResponse withdraw(UUID id, int version, WithdrawFieldTripRequest request) {
        FieldTrip trip = writable(id, version);
        String place = units.name(trip.unitId());
        var before = trip.snapshot(place);
        trip.withdraw(request.reason(), by(trip.officialId()));
        trips.flush();
        audit.record(
                Act.of("fieldTrip.withdrawn", id).under(trip.officialId()).because(request.reason()),
                before,
                trip.snapshot(place));
        return list.one(id);
    }

    private FieldTrip writable(UUID id, int version) {
        FieldTripResponse seen = list.one(id);
        requireMayWrite(seen.official().id());
        FieldTrip trip = trips.findById(id);
        Versions.check(version, trip.version());
        return trip;
    }

    /** For whom is written: this official, or the caller himself. */
    private UUID meant(UUID asked) {
        UUID official = asked == null ? scope.officialId() : asked;
        if (official == null) {
            throw DomainException.invalid("officialId", "fieldTrip.officialNeeded");
        }
        return official;
    }

    /** The official's unit. 404 when the caller may not know him, 403 when he may not write for him. */
    private UUID requireMayWrite(UUID official) {
        OfficialHome home = officials.home(official);
        if (!access.isSelf(official)) {
            if (!scope.area().contains(home.path())) {
                throw DomainException.notFound("unit.missing");
            }
            if (!access.mayWrite(official, home.path())) {
                throw DomainException.forbidden("fieldTrip.mayNotWrite");
            }
        }
        return home.unitId();
    }

    private UUID unitOf(UUID official) {
        return officials.home(official).unitId();
    }

    private String requirePlace(UUID unitId, UUID home) {
        String name = list.nameInProvince(unitId, home);
        if (name == null) {
            throw DomainException.invalid("unitId", "fieldTrip.otherProvince");
        }
        return name;
    }

    private FieldTrip.Writer by(UUID official) {
        return new FieldTrip.Writer(user.name(), !access.isSelf(official), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
