package vn.satcoso.reminder;

import java.util.UUID;
import vn.satcoso.notice.News;

/** What an official is to be told once; {@code subject} and {@code daysBefore} say which one it is. */
record Reminder(ReminderKind kind, UUID officialId, String subject, int daysBefore, News news) {
    String key() {
        return kind + " " + officialId + " " + subject + " " + daysBefore;
    }
}
