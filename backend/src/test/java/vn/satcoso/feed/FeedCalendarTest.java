package vn.satcoso.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.meeting.AgendaService.Entry;
import vn.satcoso.meeting.MeetingKind;

@DisplayName("S3-44: meetings as an iCalendar file")
class FeedCalendarTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final int MINUTES = 120;
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @Test
    void an_event_has_the_hour_of_vietnam_and_the_zone_beside_it() {
        String text = text(entry(LocalDate.of(2026, 2, 28), false, 0));
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh"), text);
        assertTrue(text.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20260228T193000"), text);
        assertTrue(text.contains("TZOFFSETTO:+0700"), text);
        assertEquals(
                Date.from(Instant.parse("2026-02-28T12:30:00Z")),
                event(text).getDateStart().getValue());
    }

    @Test
    void a_moved_meeting_keeps_its_uid_and_counts_its_changes() {
        VEvent before = event(text(entry(LocalDate.of(2026, 12, 31), false, 0)));
        VEvent after = event(text(entry(LocalDate.of(2027, 1, 4), false, 1)));
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertEquals(0, before.getSequence().getValue());
        assertEquals(1, after.getSequence().getValue());
        assertFalse(before.getDateStart().getValue().equals(after.getDateStart().getValue()));
    }

    @Test
    void a_cancelled_meeting_is_said_to_be_so() {
        VEvent event = event(text(entry(TODAY, true, 2)));
        assertTrue(event.getStatus().isCancelled());
        assertEquals(
                "[Đã hủy] Sinh hoạt chuyên đề: Chi bộ bản Ảng, xã Đứa; Mòn",
                event.getSummary().getValue());
    }

    @Test
    void the_same_day_gives_the_same_file() {
        assertEquals(text(entry(TODAY, false, 0)), text(entry(TODAY, false, 0)));
    }

    @Test
    void an_empty_calendar_is_a_calendar() {
        ICalendar calendar = Biweekly.parse(new FeedCalendar("Lò Văn An", MINUTES, List.of()).text(TODAY))
                .first();
        assertEquals(0, calendar.getEvents().size());
        assertEquals("PUBLISH", calendar.getMethod().getValue());
    }

    @Test
    void a_meeting_lasts_as_long_as_the_rule_says_over_midnight_too() {
        String text = text(entry(LocalDate.of(2026, 2, 28), false, 0));
        assertTrue(text.contains("DTEND;TZID=Asia/Ho_Chi_Minh:20260228T213000"), text);
        String late =
                new FeedCalendar("Lò Văn An", 300, List.of(entry(LocalDate.of(2026, 12, 31), false, 0))).text(TODAY);
        assertTrue(late.contains("DTEND;TZID=Asia/Ho_Chi_Minh:20270101T003000"), late);
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_broken() {
        String place =
                "Nhà văn hóa bản Ảng Ưng, ngõ số 5; tầng 2 😀 ".repeat(20).strip();
        String text = text(entry(place));
        for (String line : text.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertTrue(octets.length <= 75, line);
            assertFalse(line.contains("\uFFFD") || line.contains("\r") || line.contains("\n"), line);
        }
        assertEquals(place, event(text).getLocation().getValue());
    }

    @Test
    void names_bring_no_lines_and_no_properties_of_their_own() {
        String evil = "Chi bộ\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:http://x\r\u0000\u0007\u0085\\n;X=1,2";
        String text = new FeedCalendar(evil, MINUTES, List.of(entry(evil))).text(TODAY);
        ICalendar calendar = Biweekly.parse(text).first();
        assertEquals(1, calendar.getEvents().size());
        assertEquals(1, text.split("BEGIN:VEVENT\r\n", -1).length - 1);
        assertFalse(text.lines().anyMatch(line -> line.startsWith("ATTACH")), text);
        assertFalse(text.replace("\r\n", "").chars().anyMatch(Character::isISOControl), text);
        String flat = "Chi bộ END:VEVENT BEGIN:VEVENT ATTACH:http://x \\n;X=1,2";
        assertEquals(flat, event(text).getLocation().getValue());
        assertTrue(text.replace("\r\n ", "").contains("X-WR-CALNAME:Lịch sinh hoạt: Chi bộ END:VEVENT BEGIN"), text);
        assertTrue(text.replace("\r\n ", "").contains("\\\\n\\;X=1\\,2"), text);
    }

    private static Entry entry(LocalDate day, boolean cancelled, int version) {
        return entry("Nhà văn hóa", day, cancelled, version);
    }

    private static Entry entry(String place) {
        return entry(place, TODAY, false, 0);
    }

    private static Entry entry(String place, LocalDate day, boolean cancelled, int version) {
        return new Entry(
                ID,
                day,
                LocalTime.of(19, 30),
                place,
                MeetingKind.THEMATIC,
                cancelled,
                version,
                "Chi bộ bản Ảng, xã Đứa; Mòn",
                "Xã Đứa Mòn");
    }

    private static String text(Entry entry) {
        return new FeedCalendar("Lò Văn An", MINUTES, List.of(entry)).text(TODAY);
    }

    private static VEvent event(String text) {
        return Biweekly.parse(text).first().getEvents().getFirst();
    }
}
