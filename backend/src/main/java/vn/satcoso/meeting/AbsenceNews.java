package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.paging.ListQuery;

/** Tells the hosts, the official and his plans that he stays away, and where he goes instead (S2-25). */
@ApplicationScoped
class AbsenceNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    EntityManager em;

    @Inject
    NoticeService notices;

    @Inject
    Event<VisitPutOff> putOff;

    private record Place(UUID cellId, UUID communeId, String cell, LocalDate month, LocalDate heldOn) {
        VisitPutOff.Stop stop() {
            return new VisitPutOff.Stop(cellId, month, heldOn);
        }
    }

    void recorded(AttendanceResponse record) {
        if (staysAway(record)) {
            tell(record);
        }
        if (record.movedToMeetingId() != null) {
            move(record);
        }
    }

    /** Only what is new is told. */
    void corrected(AttendanceResponse before, AttendanceResponse after) {
        boolean sameTarget = Objects.equals(before.movedToMeetingId(), after.movedToMeetingId());
        if (staysAway(after) && !(sameTarget && before.outcome() == after.outcome())) {
            tell(after);
        }
        if (!sameTarget) {
            move(after);
        }
    }

    private static boolean staysAway(AttendanceResponse record) {
        return record.outcome() == Outcome.ABSENT || record.outcome() == Outcome.MOVED;
    }

    private void move(AttendanceResponse record) {
        UUID target = record.movedToMeetingId();
        putOff.fire(new VisitPutOff(
                record.id(),
                record.official().id(),
                place(record.meetingId()).stop(),
                target == null ? null : place(target).stop()));
    }

    private void tell(AttendanceResponse away) {
        Place here = place(away.meetingId());
        List<UUID> units = new ArrayList<>(List.of(here.cellId(), here.communeId()));
        List<String> words = new ArrayList<>(
                List.of(away.official().fullName(), here.cell(), here.heldOn().format(DAY)));
        String kind = "attendance.absent";
        if (away.movedToMeetingId() != null) {
            Place there = place(away.movedToMeetingId());
            units.addAll(List.of(there.cellId(), there.communeId()));
            words.addAll(List.of(there.cell(), there.heldOn().format(DAY)));
            kind = "attendance.putOff";
        }
        News news = new News(kind, away.id(), "/meetings/" + away.meetingId(), words);
        notices.toUnits(units, news);
        notices.toOfficials(List.of(away.official().id()), news);
    }

    private Place place(UUID meetingId) {
        return ListQuery.select(
                        "u.id, u.parent_id, u.name, m.month, m.held_on",
                        "cell_meeting m join unit u on u.id = m.cell_id")
                .where("m.id = :id", "id", meetingId)
                .list(
                        em,
                        row -> new Place(
                                row.id("id"),
                                row.id("parent_id"),
                                row.text("name"),
                                row.date("month"),
                                row.date("held_on")))
                .getFirst();
    }
}
