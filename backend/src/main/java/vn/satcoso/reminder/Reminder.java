package vn.satcoso.reminder;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;

/** What an official is to be told once; {@code subject} and {@code daysBefore} say which one it is. */
record Reminder(ReminderKind kind, UUID officialId, String subject, int daysBefore, News news, Collection<UUID> hosts) {
    Reminder(ReminderKind kind, UUID officialId, String subject, int daysBefore, News news) {
        this(kind, officialId, subject, daysBefore, news, List.of());
    }

    /** The official, and then whoever else is told the same. */
    Stream<NoticeService.Told> told() {
        return Stream.concat(
                Stream.of(NoticeService.Told.official(officialId, news)),
                hosts.stream().map(unit -> NoticeService.Told.unit(unit, news)));
    }

    String key() {
        return kind + " " + officialId + " " + subject + " " + daysBefore;
    }
}
