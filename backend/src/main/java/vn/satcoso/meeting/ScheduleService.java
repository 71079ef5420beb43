package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;

/** The fixed meeting days of cells (S2-21); setting one makes the meetings to the end of next year. */
@ApplicationScoped
class ScheduleService {
    @Inject
    ScheduleRepository schedules;

    @Inject
    MeetingCalendar calendar;

    @Inject
    CellList cells;

    @Inject
    ThematicGapList gaps;

    @Inject
    MeetingNews news;

    @Inject
    MeetingAccess access;

    @Inject
    UnitService units;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    Page<CellResponse> page(CellFilter filter, PageRequest request) {
        return cells.page(filter, request);
    }

    @Transactional
    Page<ThematicGapResponse> gaps(ThematicGapFilter filter, PageRequest request) {
        return gaps.page(filter, request);
    }

    /** 428 when a day is already set and no version is sent; the old day keeps ruling the past. */
    @Transactional
    CellResponse set(UUID cellId, String ifMatch, SetScheduleRequest request) {
        UnitService.Located cell = units.locate(cellId, access.readable());
        if (cell.kind() != UnitKind.CELL) {
            throw DomainException.notFound("cell.missing");
        }
        MeetingAccess.require(access.maySetSchedule(cell.path()));
        LocalDate today = LocalDate.now(clock);
        LocalDate from = request.validFrom() == null ? today : request.validFrom();
        if (from.isBefore(today.minusYears(1).withDayOfYear(1)) || from.isAfter(today.plusYears(1))) {
            throw DomainException.invalid("validFrom", "schedule.fromOutOfRange");
        }
        schedules.lock(cellId);
        Optional<MeetingSchedule> open = schedules.open(cellId);
        Map<String, Object> before = open.map(MeetingSchedule::snapshot).orElse(Map.of());
        MeetingSchedule next = open.isPresent()
                ? replace(open.get(), Versions.required(ifMatch), from, request, cellId)
                : new MeetingSchedule(cellId, from, request);
        schedules.persist(next);
        schedules.flush();
        calendar.redraw(cellId, from);
        audit.record(Act.of("unit.scheduleSet", cellId), before, next.snapshot());
        CellResponse after = cells.one(cellId);
        if (open.isPresent()) {
            news.rescheduled(after, request.dayOfMonth(), from);
        }
        return after;
    }

    private MeetingSchedule replace(
            MeetingSchedule old, int version, LocalDate from, SetScheduleRequest request, UUID cellId) {
        Versions.check(version, old.version());
        if (from.isBefore(LocalDate.now(clock))) {
            throw DomainException.invalid("validFrom", "schedule.notBeforeToday");
        }
        if (!from.isAfter(old.validFrom())) {
            giveWay(cellId, from);
            old.begin(from, request);
            return old;
        }
        old.endBefore(from);
        schedules.flush();
        return new MeetingSchedule(cellId, from, request).following(old);
    }

    /** What was to rule until a later day ends before this one. */
    private void giveWay(UUID cellId, LocalDate from) {
        for (MeetingSchedule earlier : schedules.endingOnOrAfter(cellId, from)) {
            if (earlier.validFrom().isBefore(from)) {
                earlier.endBefore(from);
            } else {
                schedules.delete(earlier);
            }
        }
        schedules.flush();
    }
}
