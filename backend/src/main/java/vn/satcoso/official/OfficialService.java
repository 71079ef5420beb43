package vn.satcoso.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.unit.UnitService;

/** The officials who are assigned to the grassroots, and the positions that decide what they owe. */
@ApplicationScoped
public class OfficialService {
    @Inject
    OfficialRepository officials;

    @Inject
    OfficialList list;

    @Inject
    OfficialAccess access;

    @Inject
    UnitService units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail audit;

    @Transactional
    Page<OfficialResponse> page(OfficialFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    /** 404 when the official is absent or not visible to the caller. */
    @Transactional
    public OfficialResponse get(UUID id) {
        return list.one(id).stream().findFirst().orElseThrow(() -> DomainException.notFound("official.missing"));
    }

    /** Where he belongs, without all that is known of him. 404 when the official is absent or not visible to the caller. */
    @Transactional
    public OfficialHome home(UUID id) {
        return list.home(id).orElseThrow(() -> DomainException.notFound("official.missing"));
    }

    /** Hosts see the official himself, but not his contacts and his assignments elsewhere, which the history names. */
    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        boolean known = get(id).actions().contains("viewQuota");
        return known ? audit.history(id, request) : new Page<>(List.of(), request.page, request.size, 0);
    }

    @Transactional
    OfficialResponse create(CreateOfficialRequest request) {
        requireEditable(request.unitId());
        String code = request.code() != null ? request.code() : officials.nextCode();
        if (officials.byCode(code).isPresent()) {
            throw DomainException.conflict("official.codeTaken", code);
        }
        Official official = new Official(
                code, request.fullName(), request.unitId(), request.phone(), request.email(), request.sectors());
        List<Position> held = new ArrayList<>();
        for (PositionRequest position : request.positions()) {
            checkUnit(position);
            held.add(official.hold(position));
        }
        officials.persistAndFlush(official);
        audit.record(Act.of("official.created", official.id()), snapshot(official));
        held.forEach(position -> audit.record(Act.of("official.positionAdded", official.id()), snapshot(position)));
        return get(official.id());
    }

    @Transactional
    OfficialResponse update(UUID id, int version, UpdateOfficialRequest request) {
        Official official = editable(id, version);
        requireEditable(request.unitId());
        var before = snapshot(official);
        official.correct(request);
        officials.flush();
        audit.record(Act.of("official.updated", id), before, snapshot(official));
        return get(id);
    }

    @Transactional
    OfficialResponse addPosition(UUID id, int version, PositionRequest request) {
        Official official = editable(id, version);
        checkUnit(request);
        Position position = official.hold(request);
        officials.flush();
        audit.record(Act.of("official.positionAdded", id), snapshot(position));
        return get(id);
    }

    @Transactional
    OfficialResponse endPosition(UUID id, int version, UUID positionId, EndPositionRequest request) {
        Official official = editable(id, version);
        Position position = official.position(positionId);
        var before = snapshot(position);
        position.end(request.to());
        officials.flush();
        audit.record(Act.of("official.positionEnded", id), before, snapshot(position));
        return get(id);
    }

    /** The officials whom the caller may see and who hold these codes, by code. */
    public Map<String, OfficialRef> byCodes(Collection<String> codes) {
        return list.byCodes(codes).stream().collect(Collectors.toMap(OfficialRef::code, official -> official));
    }

    /** The name of an official who exists, whoever asks. */
    public String name(UUID id) {
        return officials.findById(id).fullName();
    }

    private Map<String, Object> snapshot(Official official) {
        return official.snapshot(units.name(official.unitId()));
    }

    private Map<String, Object> snapshot(Position position) {
        return position.snapshot(units.name(position.unitId()));
    }

    private Official editable(UUID id, int version) {
        OfficialResponse seen = get(id);
        requireEditable(seen.unit().id());
        Official official = officials.findById(id);
        Versions.check(version, official.version());
        officials.getEntityManager().lock(official, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return official;
    }

    private void checkUnit(PositionRequest position) {
        UnitService.Located unit = units.locate(position.unitId(), scope.area());
        position.rank().refusalAt(unit.kind(), position.districtSecretary()).ifPresent(code -> {
            throw DomainException.invalid("unitId", code);
        });
    }

    private void requireEditable(UUID unitId) {
        if (!access.mayEdit(units.locate(unitId, scope.area()).path())) {
            throw DomainException.forbidden("official.mayNotEdit");
        }
    }
}
