package vn.satcoso.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.web.Versions;

/** The organisation tree. Units are never deleted; outside the caller's area they do not exist. */
@ApplicationScoped
public class UnitService {
    @Inject
    UnitRepository units;

    @Inject
    UnitList list;

    @Inject
    UnitAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** What other features must know of a unit to work with it. */
    public record Located(UUID id, String code, String name, UnitKind kind, String path) {
        public UnitRef ref() {
            return new UnitRef(id, code, name, kind);
        }
    }

    @Transactional
    Page<UnitResponse> page(UnitFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    UnitDetailResponse get(UUID id) {
        UnitResponse unit = list.one(id, access.readable()).stream().findFirst().orElseThrow(UnitService::missing);
        return new UnitDetailResponse(unit, list.ancestors(id));
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        locate(id, access.readable());
        return audit.history(id, request);
    }

    /** 403 when the caller may not add here, 404 when the parent is out of scope, 409 when the code is taken. */
    @Transactional
    UnitDetailResponse create(CreateUnitRequest request) {
        Located place = locate(request.parentId(), access.readable());
        if (!access.mayAdd(request.kind(), place.path())) {
            throw DomainException.forbidden("unit.mayNotAdd");
        }
        notBeforeItBegan(request.termBeganOn());
        Unit parent = units.findById(place.id());
        String code = request.code() != null ? request.code() : nextCode(parent);
        LocalDate from = request.validFrom() != null ? request.validFrom() : LocalDate.now(clock);
        Unit unit = new Unit(units.nextNode(), code, request.kind(), request.name(), parent, from);
        unit.describe(request.traits());
        units.persistAndFlush(unit);
        audit.record(Act.of("unit.created", unit.id()).under(parent.id()), unit.snapshot());
        return get(unit.id());
    }

    @Transactional
    UnitDetailResponse update(UUID id, int version, UpdateUnitRequest request) {
        Located place = locate(id, access.readable());
        if (!access.mayUpdate(place.kind(), place.path())) {
            throw DomainException.forbidden("unit.mayNotUpdate");
        }
        notBeforeItBegan(request.termBeganOn());
        Unit unit = units.findById(id);
        Versions.check(version, unit.version());
        var before = unit.snapshot();
        unit.correct(request.name(), request.traits());
        units.flush();
        audit.record(Act.of("unit.updated", id), before, unit.snapshot());
        return get(id);
    }

    /** The unit, when it lies in the area; 404 otherwise. */
    public Located locate(UUID id, Area area) {
        return units.findByIdOptional(id)
                .filter(unit -> area.contains(unit.path()))
                .map(unit -> new Located(unit.id(), unit.code(), unit.name(), unit.kind(), unit.path()))
                .orElseThrow(UnitService::missing);
    }

    /** The units directly under this one today, in order of names, its agencies last. */
    public List<Part> parts(UUID unitId) {
        return list.parts(unitId);
    }

    /** A unit and its number in the paths of all that lies in it. */
    public record Part(UnitRef unit, String node) {}

    /** The units of the area that hold these codes today, by code. */
    public Map<String, Located> byCodes(Collection<String> codes, Area area) {
        return list.byCodes(codes, area).stream().collect(Collectors.toMap(Located::code, unit -> unit));
    }

    /** The name of a unit that exists, whoever asks. */
    public String name(UUID id) {
        return units.findById(id).name();
    }

    private void notBeforeItBegan(LocalDate term) {
        if (term != null && term.isAfter(LocalDate.now(clock))) {
            throw DomainException.invalid("termBeganOn", "unit.termToCome");
        }
    }

    private static DomainException missing() {
        return DomainException.notFound("unit.missing");
    }

    /** The parent's code with the next free running number of two digits or more. */
    private String nextCode(Unit parent) {
        em.createNativeQuery("select pg_advisory_xact_lock(:node)")
                .setParameter("node", parent.id().getLeastSignificantBits())
                .getSingleResult();
        Number last = (Number)
                em.createNativeQuery("""
                        select coalesce(max((regexp_match(code, '-(\\d{1,6})$'))[1]::int), 0) from unit
                        where parent_id = :parent""").setParameter("parent", parent.id()).getSingleResult();
        return "%s-%02d".formatted(parent.code(), last.intValue() + 1);
    }
}
