package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.meeting.Outcome;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.quota.QuotaLineResponse.TripLine;
import vn.satcoso.quota.QuotaLineResponse.VisitCorrection;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** How what was attended came to be recorded, what of it was corrected, and the trips that never count. */
@ApplicationScoped
class QuotaTraces {
    @Inject
    EntityManager em;

    /** When something was recorded at first, and what was corrected after the month was closed. */
    record Trace(Instant firstAt, List<VisitCorrection> corrections) {}

    /** By meeting; the official's own record goes before one in which he stood in for another. */
    Map<UUID, Trace> of(UUID official, List<UUID> meetings) {
        Map<UUID, Trace> traces = new HashMap<>();
        Map<UUID, UUID> taken = new HashMap<>();
        ListQuery.select("""
                        a.id, a.meeting_id, a.official_id = :official as own,
                        coalesce(a.first_recorded_at, a.recorded_at) as first_at, c.from_outcome, c.corrected_by,
                        c.corrected_at, c.reason""", "attendance a left join attendance_correction c on c.attendance_id = a.id")
                .where("a.meeting_id = any(cast(:ids as uuid[]))", "ids", meetings.toArray(UUID[]::new))
                .where("(a.official_id = :official or a.substitute_id = :official)", "official", official)
                .orderBy("a.official_id <> :official, a.id, c.corrected_at")
                .list(em, row -> row)
                .forEach(row -> {
                    UUID meeting = row.id("meeting_id");
                    if (taken.putIfAbsent(meeting, row.id("id")) == null) {
                        traces.put(meeting, new Trace(row.instant("first_at"), new ArrayList<>()));
                    }
                    if (taken.get(meeting).equals(row.id("id")) && row.text("from_outcome") != null) {
                        traces.get(meeting).corrections().add(correction(row));
                    }
                });
        return traces;
    }

    /** His trips in the year of the day, up to that day, in their order. */
    List<TripLine> trips(UUID official, LocalDate day, String reason) {
        return ListQuery.select(
                        "t.id, t.from_day, t.to_day, u.id as unit_id, u.code, u.name, u.kind",
                        "field_trip t join unit u on u.id = t.unit_id")
                .where("t.official_id = :official", "official", official)
                .where("t.withdrawn_at is null")
                .where("t.to_day >= :first", "first", LocalDate.of(day.getYear(), 1, 1))
                .where("t.from_day <= :day", "day", day)
                .orderBy("t.from_day, t.id")
                .list(
                        em,
                        row -> new TripLine(
                                row.id("id"),
                                new UnitRef(
                                        row.id("unit_id"),
                                        row.text("code"),
                                        row.text("name"),
                                        row.choice("kind", UnitKind.class)),
                                row.date("from_day"),
                                row.date("to_day"),
                                reason));
    }

    private static VisitCorrection correction(Row row) {
        return new VisitCorrection(
                row.choice("from_outcome", Outcome.class),
                row.text("corrected_by"),
                row.instant("corrected_at"),
                row.flag("own") ? row.text("reason") : null);
    }
}
