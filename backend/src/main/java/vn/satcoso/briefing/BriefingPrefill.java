package vn.satcoso.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;

/**
 * What the product already knows and a host would otherwise copy: members and fixed day of the cell, the heat of cell and
 * commune with its public reason (never the sensitive detail), and the last visit with what was noted of it.
 */
@ApplicationScoped
class BriefingPrefill {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private static final String HEAT = """
            unit c join unit u on u.id = c.id or u.id = c.parent_id
            join unit_heat h on h.unit_id = u.id and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)""";
    private static final String CELL = """
            cell_meeting m join unit c on c.id = m.cell_id left join meeting_schedule s on s.cell_id = c.id and s.valid_from <= :day
                and (s.valid_to is null or s.valid_to >= :day)""";
    private static final String LAST_VISITS = """
            cell_meeting m join attendance a on a.meeting_id = m.id and a.outcome = 'ATTENDED'
            join official o on o.id = a.official_id""";
    private static final String LAST_DAY = """
            m.held_on = (select max(n.held_on) from cell_meeting n join attendance b on b.meeting_id = n.id
                         where n.cell_id = m.cell_id and b.outcome = 'ATTENDED' and n.held_on < :day)""";

    @Inject
    EntityManager em;

    @Inject
    RequestLanguage language;

    private record Heat(String level, String text) {
        boolean flagged() {
            return !level.equals("CALM");
        }
    }

    BriefingContent of(HostedMeeting meeting) {
        List<Heat> heats = heats(meeting);
        Stream<String> calm = heats.stream().filter(heat -> !heat.flagged()).map(Heat::text);
        return new BriefingContent(
                text(Stream.concat(cell(meeting), calm)),
                text(heats.stream().filter(Heat::flagged).map(Heat::text)),
                null,
                text(lastVisits(meeting.cell().id(), meeting.heldOn())));
    }

    private Stream<String> cell(HostedMeeting meeting) {
        return ListQuery.select("""
                        c.name, c.member_count, c.member_count_on, s.day_of_month, s.starts_at, s.place,
                        m.topic, m.agenda""", CELL)
                .where("m.id = :meeting", "meeting", meeting.id())
                .bind("day", meeting.heldOn())
                .list(em, this::cellLines)
                .getFirst();
    }

    private Stream<String> cellLines(Row row) {
        Stream.Builder<String> lines = Stream.builder();
        if (row.number("member_count") != null) {
            lines.add(language.text(
                    "briefing.prefill.members",
                    row.text("name"),
                    String.valueOf(row.number("member_count")),
                    day(row.date("member_count_on"))));
        }
        if (row.number("day_of_month") != null) {
            lines.add(language.text(
                    "briefing.prefill.schedule",
                    String.valueOf(row.number("day_of_month")),
                    HOUR.format(row.time("starts_at")),
                    row.text("place")));
        }
        if (row.text("topic") != null) {
            lines.add(language.text("briefing.prefill.topic", row.text("topic")));
        }
        if (row.text("agenda") != null) {
            lines.add(language.text("briefing.prefill.agenda", row.text("agenda")));
        }
        return lines.build();
    }

    private List<Heat> heats(HostedMeeting meeting) {
        return ListQuery.select("u.name, h.level, h.valid_from, h.reason", HEAT)
                .where("c.id = :cell", "cell", meeting.cell().id())
                .bind("day", meeting.heldOn())
                .orderBy("length(u.path) desc, u.id")
                .list(em, row -> new Heat(row.text("level"), heat(row)));
    }

    private String heat(Row row) {
        return language.text(
                "briefing.prefill.heat." + row.text("level"),
                row.text("name"),
                day(row.date("valid_from")),
                row.text("reason"));
    }

    private Stream<String> lastVisits(UUID cellId, LocalDate before) {
        List<String> visits = ListQuery.select("m.held_on, o.full_name, a.note", LAST_VISITS)
                .where("m.cell_id = :cell", "cell", cellId)
                .where(LAST_DAY, "day", before)
                .orderBy("o.sort_name, o.id")
                .list(
                        em,
                        row -> language.text(
                                row.text("note") == null ? "briefing.prefill.visit" : "briefing.prefill.visitNoted",
                                day(row.date("held_on")),
                                row.text("full_name"),
                                String.valueOf(row.text("note"))));
        return visits.isEmpty() ? Stream.of(language.text("briefing.prefill.noVisit")) : visits.stream();
    }

    private static String day(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    private static String text(Stream<String> lines) {
        String text = lines.collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
