package vn.satcoso.heat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;
import vn.satcoso.unit.UnitService.Located;

/** The register of hot, complex and uneasy places, kept by the host committees (S0-31). */
@ApplicationScoped
class HeatService {
    @Inject
    HeatRepository heats;

    @Inject
    HeatList list;

    @Inject
    HeatAccess access;

    @Inject
    UnitService units;

    @Inject
    HeatNews news;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Transactional
    Page<HeatRow> page(HeatFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    UnitHeatResponse get(UUID unitId) {
        return response(locate(unitId));
    }

    /** 428 when a level is already set and no version is sent, 412 when another clerk was quicker. */
    @Transactional
    UnitHeatResponse set(UUID unitId, String ifMatch, SetHeatRequest request) {
        Located unit = locate(unitId);
        if (!access.maySet(unit.path())) {
            throw DomainException.forbidden("heat.mayNotSet");
        }
        LocalDate from = day(request.validFrom());
        if (!list.stands(unitId, LocalDate.now(clock))) {
            throw DomainException.conflict("heat.unitEnded");
        }
        Optional<UnitHeat> open = heats.open(unitId);
        int version = heats.version(unitId);
        if (version > 0) {
            Versions.check(Versions.required(ifMatch), version);
        }
        open.ifPresent(last -> last.endBefore(from));
        heats.flush();
        UnitHeat next = new UnitHeat(unitId, from, request, user.name(), clock.instant());
        heats.persistAndFlush(next);
        Map<String, Object> before = open.map(UnitHeat::snapshot).orElse(Map.of());
        audit.record(Act.of("unit.heatSet", unitId), before, next.snapshot());
        if (request.level() == HeatLevel.HOT && open.map(UnitHeat::level).orElse(null) != HeatLevel.HOT) {
            news.hot(unit, from, request.reason());
        }
        return response(unit);
    }

    /** A level is never set for a day ahead, nor further back than the beginning of last year. */
    private LocalDate day(LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = asked == null ? today : asked;
        if (from.isAfter(today) || from.isBefore(today.minusYears(1).withDayOfYear(1))) {
            throw DomainException.invalid("validFrom", "heat.fromOutOfRange");
        }
        return from;
    }

    private UnitHeatResponse response(Located unit) {
        boolean confidential = access.mayReadDetail(unit.path());
        List<UnitHeatResponse.Entry> entries = list.entries(unit.id(), confidential);
        LocalDate today = LocalDate.now(clock);
        HeatLevel level = entries.stream()
                .filter(entry -> !entry.validFrom().isAfter(today) && entry.validTo() == null)
                .findFirst()
                .map(UnitHeatResponse.Entry::level)
                .orElse(null);
        return new UnitHeatResponse(
                unit.ref(), level, confidential, entries, entries.size(), access.actions(unit.path()));
    }

    private Located locate(UUID unitId) {
        Located unit = units.locate(unitId, access.readable());
        if (!EnumSet.of(UnitKind.COMMUNE, UnitKind.CELL).contains(unit.kind())) {
            throw DomainException.notFound("heat.notKept");
        }
        return unit;
    }
}
