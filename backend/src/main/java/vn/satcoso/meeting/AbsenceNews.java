package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.paging.ListQuery;

/** Tells the hosts and the official that he stays away, and where he goes instead (S2-25). */
@ApplicationScoped
class AbsenceNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    EntityManager em;

    @Inject
    NoticeService notices;

    private record Place(UUID cellId, UUID communeId, String cell, LocalDate heldOn) {}

    void tell(AttendanceResponse away) {
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
                        "u.id, u.parent_id, u.name, m.held_on", "cell_meeting m join unit u on u.id = m.cell_id")
                .where("m.id = :id", "id", meetingId)
                .list(em, row -> new Place(row.id("id"), row.id("parent_id"), row.text("name"), row.date("held_on")))
                .getFirst();
    }
}
