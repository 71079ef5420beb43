package vn.satcoso.workplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

/** Where a host would rather have a visit: a cell, a month, and a day of it where one is meant. */
record Proposal(UUID cellId, int month, LocalDate on) {

    /**
     * What the request asks for, filled up with what the plan says. 400 when the day lies outside the year or the month, the
     * month is over, or nothing differs from the plan.
     */
    static Proposal of(AnswerVisitRequest request, PlannedVisit visit, int year, LocalDate today) {
        LocalDate on = request.on();
        if (on != null && (on.getYear() != year || request.month() != null && request.month() != on.getMonthValue())) {
            throw DomainException.invalid("on", "workPlan.dayOutsideMonth", String.valueOf(year));
        }
        int month = on != null ? on.getMonthValue() : request.month() != null ? request.month() : visit.month();
        if (over(year, month, today) || on != null && on.isBefore(today)) {
            throw DomainException.invalid(on == null ? "month" : "on", "workPlan.monthOver");
        }
        UUID cell = request.cellId() == null ? visit.cellId() : request.cellId();
        boolean same = cell.equals(visit.cellId()) && month == visit.month();
        if (same && (on == null || on.equals(visit.agreedOn()))) {
            throw DomainException.invalid("month", "workPlan.sameAsPlanned");
        }
        return new Proposal(cell, month, on);
    }

    static boolean over(int year, int month, LocalDate today) {
        return YearMonth.of(year, month).atEndOfMonth().isBefore(today);
    }
}
