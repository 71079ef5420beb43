package vn.satcoso.demo;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** What the communes told their visitors before they came: in time, late, with more to add, begun, or not at all. */
final class Briefings {
    private static final int BACK = 400;
    private static final int AHEAD = 20;
    private static final String OWED = """
            select distinct m.id, m.held_on, c.code,
                   working_day_from(m.held_on, - (select max(days) from deadline_rule where obligation = 'BRIEFING'))
            from cell_meeting m join unit c on c.id = m.cell_id
            where m.held_on between ? and ? and m.cancel_reason is null
              and (exists (select 1 from assignment a where a.unit_id = m.cell_id and a.valid_from <= m.held_on
                               and (a.valid_to is null or a.valid_to >= m.held_on))
                   or exists (select 1 from planned_visit v join work_plan w on w.id = v.plan_id
                              where v.cell_id = m.cell_id and m.month = make_date(w.year, v.month, 1)
                                and w.state = 'SUBMITTED' and v.cancelled_at is null)
                   or m.kind = 'REGULAR' and exists (
                       select 1 from roster r join roster_line l on l.roster_id = r.id
                       where r.team_id is not null and r.state = 'PUBLISHED' and r.month = m.month
                         and l.cell_id = m.cell_id))
            order by m.held_on, c.code""";
    private static final List<String> ADDED = List.of(
            "Chi bộ mời thêm trưởng ban công tác Mặt trận cùng dự.",
            "Đường vào bản đã thông, xe con đi được.",
            "Bổ sung một ý kiến của bà con về điểm trường mầm non.");

    private final Tree tree;
    private final BriefingTexts texts;
    private final StoryDays days;
    private final List<Object[]> briefings = new ArrayList<>();
    private final List<Object[]> supplements = new ArrayList<>();

    private record Owed(UUID meeting, Place cell, LocalDate heldOn, LocalDate due, Random random) {}

    Briefings(Tree tree, Heats heats, Visits visits, StoryDays days) {
        this.tree = tree;
        this.texts = new BriefingTexts(heats, visits);
        this.days = days;
    }

    void write(Rows rows) throws SQLException {
        for (Owed owed : owed(rows)) {
            boolean ahead = !owed.heldOn().isBefore(days.today());
            int luck = owed.random().nextInt(100);
            LocalDate sentOn = luck < (ahead ? 40 : 68)
                    ? owed.due().minusDays(owed.random().nextInt(4))
                    : owed.due().plusDays(1L + owed.random().nextInt(3));
            LocalTime hour =
                    LocalTime.of(8 + owed.random().nextInt(8), owed.random().nextInt(60));
            Instant at = StoryDays.moment(sentOn, hour);
            boolean kept = luck < (ahead ? 55 : 84) && !sentOn.isAfter(owed.heldOn());
            if (kept && at.isBefore(days.now())) {
                add(owed, at);
            } else if (ahead && luck % 3 == 0) {
                add(owed, null);
            }
        }
        rows.insert(
                "briefing",
                "id, meeting_id, situation, hot_issues, open_proposals, last_outcome, first_sent_at, sent_by, due_on",
                briefings);
        rows.insert("briefing_supplement", "id, briefing_id, content, added_by, added_at", supplements);
    }

    private List<Owed> owed(Rows rows) throws SQLException {
        List<Owed> owed = new ArrayList<>();
        try (PreparedStatement statement = rows.connection().prepareStatement(OWED)) {
            statement.setObject(1, days.today().minusDays(BACK));
            statement.setObject(2, days.today().plusDays(AHEAD));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Place cell = tree.get(found.getString(3));
                    LocalDate heldOn = found.getObject(2, LocalDate.class);
                    Random random = new Random(cell.code().hashCode() * 31L + heldOn.toEpochDay());
                    owed.add(new Owed(
                            found.getObject(1, UUID.class), cell, heldOn, found.getObject(4, LocalDate.class), random));
                }
            }
        }
        return owed;
    }

    /** {@code at} is null for what is only begun. */
    private void add(Owed owed, Instant at) {
        UUID id = Ids.next();
        Place cell = owed.cell();
        String clerk = cell.keeper();
        boolean sent = at != null;
        briefings.add(new Object[] {
            id,
            owed.meeting(),
            texts.situation(cell, owed.random()),
            texts.hotIssues(cell, owed.heldOn()),
            sent ? texts.proposals(owed.random()) : null,
            sent ? texts.lastOutcome(cell, owed.heldOn()) : null,
            at,
            sent ? clerk : null,
            sent ? owed.due() : null
        });
        Instant later = sent ? at.plus(20, ChronoUnit.HOURS) : null;
        boolean before = sent
                && later.isBefore(days.now())
                && later.isBefore(StoryDays.moment(owed.heldOn(), LocalTime.of(18, 0)));
        if (before && owed.random().nextInt(6) == 0) {
            String text = ADDED.get(owed.random().nextInt(ADDED.size()));
            supplements.add(new Object[] {Ids.next(), id, text, clerk, later});
        }
    }
}
