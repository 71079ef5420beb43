package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.paging.ListQuery;

/** Tells who is expected at a meeting ahead, its commune and its cell, at once, what became of it (S3-44). */
@ApplicationScoped
class MeetingNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    MeetingList list;

    @Inject
    NoticeService notices;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    void added(MeetingResponse meeting) {
        tell("meeting.added", meeting, day(meeting.heldOn()), meeting.topic());
    }

    void moved(MeetingResponse meeting, LocalDate from) {
        tell("meeting.moved", meeting, day(from), day(meeting.heldOn()), meeting.moveReason());
    }

    void prepared(MeetingResponse meeting) {
        tell("meeting.prepared", meeting, day(meeting.heldOn()));
    }

    void cancelled(MeetingResponse meeting) {
        tell("meeting.cancelled", meeting, day(meeting.heldOn()), meeting.cancelReason());
    }

    /** The fixed day of a cell is another one; whoever is assigned to it then is told. */
    void rescheduled(CellResponse cell, int dayOfMonth, LocalDate from) {
        List<UUID> officials = ListQuery.select("a.official_id", "assignment a")
                .where("a.unit_id = :cell", "cell", cell.id())
                .where("(a.valid_to is null or a.valid_to >= :from)", "from", from)
                .list(em, row -> row.id("official_id"));
        List<String> words = List.of(cell.name(), String.valueOf(dayOfMonth), day(from));
        News news = new News("meeting.rescheduled", cell.id(), "/meetings?cellId=" + cell.id(), words);
        notices.toOfficials(officials, news);
        notices.toUnits(List.of(cell.id(), cell.communeId()), news);
    }

    /** These meetings, with the day before, have another day because the days off have changed. */
    void gaveWay(Map<UUID, LocalDate> before) {
        if (before.isEmpty()) {
            return;
        }
        ListQuery.select(
                        "m.id, m.held_on, u.id as cell_id, u.name, u.parent_id",
                        "cell_meeting m join unit u on u.id = m.cell_id")
                .where("m.id in (:ids)", "ids", before.keySet())
                .list(em, row -> row)
                .forEach(row -> {
                    UUID id = row.id("id");
                    News news = new News(
                            "meeting.gaveWay",
                            id,
                            "/meetings/" + id,
                            List.of(row.text("name"), day(before.get(id)), day(row.date("held_on"))));
                    notices.toOfficials(expected(id), news);
                    notices.toUnits(List.of(row.id("cell_id"), row.id("parent_id")), news);
                });
    }

    private List<UUID> expected(UUID meeting) {
        return list.expected(meeting).stream().map(one -> one.official().id()).toList();
    }

    /** What is over concerns nobody any more. */
    private void tell(String kind, MeetingResponse meeting, String... words) {
        if (meeting.heldOn().isBefore(LocalDate.now(clock))) {
            return;
        }
        UUID cell = meeting.cell().id();
        UUID commune = ListQuery.select("u.parent_id", "unit u")
                .where("u.id = :cell", "cell", cell)
                .list(em, row -> row.id("parent_id"))
                .getFirst();
        List<String> all = new ArrayList<>(List.of(meeting.cell().name()));
        all.addAll(List.of(words));
        News news = new News(kind, meeting.id(), "/meetings/" + meeting.id(), all);
        notices.toOfficials(expected(meeting.id()), news);
        notices.toUnits(List.of(cell, commune), news);
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}
