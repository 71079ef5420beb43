package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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

    /** What is over concerns nobody any more. */
    private void tell(String kind, MeetingResponse meeting, String... words) {
        if (meeting.heldOn().isBefore(LocalDate.now(clock))) {
            return;
        }
        List<UUID> officials = list.expected(meeting.id()).stream()
                .map(expected -> expected.official().id())
                .toList();
        UUID cell = meeting.cell().id();
        UUID commune = ListQuery.select("u.parent_id", "unit u")
                .where("u.id = :cell", "cell", cell)
                .list(em, row -> row.id("parent_id"))
                .getFirst();
        List<String> all = new ArrayList<>(List.of(meeting.cell().name()));
        all.addAll(List.of(words));
        News news = new News(kind, meeting.id(), "/meetings/" + meeting.id(), all);
        notices.toOfficials(officials, news);
        notices.toUnits(List.of(cell, commune), news);
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}
