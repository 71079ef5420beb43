package vn.satcoso.fieldtrip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.DomainException.Violation;

/** What is said of a trip: when, where, what kind, whom he met, what was done and what came of it. */
record FieldTripFacts(
        LocalDate from,
        LocalDate to,
        FieldTripKind kind,
        UUID unitId,
        String peopleMet,
        String content,
        String result) {
    private static final int MOST_DAYS = 60;

    /** 400 naming each day that cannot be: a trip is written down when it is over. */
    void check(LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        if (from.isAfter(today)) {
            violations.add(new Violation("from", "fieldTrip.future"));
        }
        if (to.isAfter(today)) {
            violations.add(new Violation("to", "fieldTrip.future"));
        }
        if (to.isBefore(from)) {
            violations.add(new Violation("to", "fieldTrip.order"));
        } else if (to.isAfter(from.plusDays(MOST_DAYS))) {
            violations.add(new Violation("to", "fieldTrip.tooLong"));
        }
        DomainException.refuseAny(violations);
    }
}
