package vn.satcoso.workday;

import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.security.Scope;

/**
 * The days off and the weekend days worked instead. Days that are over stay: dues were counted by them. Each change is
 * told to whoever draws days by this table.
 */
@ApplicationScoped
class HolidayService {
    @Inject
    HolidayRepository holidays;

    @Inject
    Scope scope;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DaysOffChanged> changed;

    @Inject
    Clock clock;

    @Transactional
    List<HolidayResponse> of(int year) {
        boolean editor = mayEdit();
        LocalDate today = today();
        return holidays.of(year).stream()
                .map(holiday -> holiday.response(editor && !holiday.day().isBefore(today)))
                .toList();
    }

    /** 409 when the day is in the table already. */
    @Transactional
    HolidayResponse add(AddHolidayRequest request) {
        requireEditor();
        if (request.day().isBefore(today())) {
            throw DomainException.invalid("day", "holiday.past");
        }
        Holiday holiday = new Holiday(request);
        if (holidays.known(request.day())) {
            throw DomainException.conflict("holiday.known");
        }
        holidays.persistAndFlush(holiday);
        audit.record(Act.of("holiday.added", holiday.id()), holiday.snapshot());
        changed.fire(new DaysOffChanged(holiday.day()));
        return holiday.response(true);
    }

    /** 409 for a day that is over. */
    @Transactional
    void remove(UUID id) {
        requireEditor();
        Holiday holiday = holidays.findByIdOptional(id).orElseThrow(() -> DomainException.notFound("holiday.missing"));
        if (holiday.day().isBefore(today())) {
            throw DomainException.conflict("holiday.over");
        }
        holidays.delete(holiday);
        holidays.flush();
        audit.record(Act.of("holiday.removed", id), holiday.snapshot(), gone(holiday.snapshot()));
        changed.fire(new DaysOffChanged(holiday.day()));
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        return audit.history(id, request);
    }

    private boolean mayEdit() {
        return !scope.area(PROVINCE_ORGANIZER).isEmpty();
    }

    private void requireEditor() {
        if (!mayEdit()) {
            throw DomainException.forbidden("holiday.mayNotEdit");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, Object> gone(Map<String, Object> fields) {
        Map<String, Object> gone = new LinkedHashMap<>(fields);
        gone.replaceAll((name, value) -> null);
        return gone;
    }
}
