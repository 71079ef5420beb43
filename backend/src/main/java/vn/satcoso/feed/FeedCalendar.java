package vn.satcoso.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import vn.satcoso.meeting.AgendaService.Entry;
import vn.satcoso.meeting.MeetingKind;
import vn.satcoso.platform.time.VietnamTime;

/**
 * Meetings as an iCalendar file (RFC 5545). A meeting keeps its UID when it is moved, and its SEQUENCE counts its
 * changes, so that a telephone moves the event; one that was called off is CANCELLED. Nobody says when a meeting ends:
 * each lasts as many minutes as given.
 */
record FeedCalendar(String ownerName, int minutes, List<Entry> entries) {
    private static final String ZONE = VietnamTime.ZONE.getId();
    private static final UtcOffset OFFSET = new UtcOffset(true, 7, 0);

    /** The file as of a day; the same on the whole day as long as no meeting changes. */
    String text(LocalDate today) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Sat Co So//Lich sinh hoat//VI");
        calendar.setMethod("PUBLISH");
        String name = "Lịch sinh hoạt: " + plain(ownerName);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name.replaceAll("[\\\\;,]", "\\\\$0"));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", ZONE);
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(VietnamTime.ZONE), zone()));
        Date stamp = Date.from(today.atStartOfDay(VietnamTime.ZONE).toInstant());
        entries.forEach(entry -> calendar.addEvent(event(entry, stamp)));
        return FoldedLines.of(unfolded(calendar));
    }

    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Entry entry, Date stamp) {
        VEvent event = new VEvent();
        event.setUid(entry.meetingId() + "@satcoso.vn");
        event.setDateTimeStamp(stamp);
        event.setSequence(entry.version());
        Instant start =
                entry.heldOn().atTime(entry.time()).atZone(VietnamTime.ZONE).toInstant();
        event.setDateStart(Date.from(start), true);
        event.setDateEnd(Date.from(start.plus(minutes, ChronoUnit.MINUTES)), true);
        event.setSummary(summary(entry));
        event.setLocation(plain(entry.place()));
        event.setDescription(plain(entry.communeName()));
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static String summary(Entry entry) {
        String what = entry.kind() == MeetingKind.THEMATIC ? "Sinh hoạt chuyên đề: " : "Sinh hoạt chi bộ: ";
        return (entry.cancelled() ? "[Đã hủy] " : "") + what + plain(entry.cellName());
    }

    /** On one line, without what no line of the file may hold. */
    private static String plain(String text) {
        return text == null
                ? null
                : text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    /** Việt Nam has kept one time since 13/6/1975. */
    private static VTimezone zone() {
        StandardTime time = new StandardTime();
        time.setDateStart(new DateTimeComponents(1975, 6, 13, 0, 0, 0, false));
        time.setTimezoneOffsetFrom(OFFSET);
        time.setTimezoneOffsetTo(OFFSET);
        time.addTimezoneName("+07");
        VTimezone zone = new VTimezone(ZONE);
        zone.addStandardTime(time);
        return zone;
    }
}
