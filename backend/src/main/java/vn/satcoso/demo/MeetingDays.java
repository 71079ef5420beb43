package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.satcoso.demo.Place.FixedDay;
import vn.satcoso.platform.Ids;

/** The fixed days of the cells and the meetings that follow from them, some moved with a reason. */
final class MeetingDays {
    static final LocalDate SINCE = LocalDate.of(StoryDays.FIRST_YEAR, 1, 1);
    private static final List<String> REASONS = List.of(
            "Mưa lũ, đường vào bản bị sạt lở",
            "Trùng kỳ tiếp xúc cử tri của xã",
            "Bà con tập trung thu hoạch lúa nương",
            "Bí thư chi bộ dự lớp bồi dưỡng tại huyện",
            "Trùng hội nghị học tập nghị quyết của đảng bộ");

    private final Map<UUID, Map<YearMonth, Meeting>> regular = new HashMap<>();
    private final List<Meeting> all = new ArrayList<>();
    private final List<Place> cells;
    private final StoryDays days;
    private final Random random = new Random(2024);

    MeetingDays(Tree tree, StoryDays days) {
        this.cells =
                tree.cells().stream().filter(cell -> cell.fixedDay() != null).toList();
        this.days = days;
        for (Place cell : cells) {
            for (LocalDate month = SINCE; !month.isAfter(days.lastMeetingMonth()); month = month.plusMonths(1)) {
                Meeting meeting = regular(cell, month);
                regular.computeIfAbsent(cell.id(), key -> new HashMap<>()).put(YearMonth.from(month), meeting);
                all.add(meeting);
                if (thematic(cell, month)) {
                    LocalDate day = month.withDayOfMonth(20);
                    all.add(new Meeting(Ids.next(), cell, month, "THEMATIC", day, day, LocalTime.of(8, 0), null));
                }
            }
        }
    }

    /** A meeting that belongs to a month, the day by the calendar and the day it is held. */
    record Meeting(
            UUID id,
            Place cell,
            LocalDate month,
            String kind,
            LocalDate scheduledOn,
            LocalDate heldOn,
            LocalTime at,
            String moveReason) {
        boolean shifted() {
            return kind.equals("REGULAR")
                    && scheduledOn.getDayOfMonth() != cell.fixedDay().day();
        }
    }

    Optional<Meeting> regular(Place cell, YearMonth month) {
        return Optional.ofNullable(regular.getOrDefault(cell.id(), Map.of()).get(month));
    }

    void write(Rows rows, Trail trail) throws SQLException {
        List<Object[]> schedules = new ArrayList<>();
        for (Place cell : cells) {
            FixedDay fixed = cell.fixedDay();
            schedules.add(new Object[] {Ids.next(), cell.id(), fixed.day(), fixed.at(), cell.house(), SINCE});
            trail.scheduled(cell, SINCE);
        }
        rows.insert("meeting_schedule", "id, cell_id, day_of_month, starts_at, place, valid_from", schedules);
        List<Object[]> meetings = new ArrayList<>();
        for (Meeting m : all) {
            meetings.add(new Object[] {
                m.id(),
                m.cell().id(),
                m.month(),
                m.kind(),
                m.scheduledOn(),
                m.heldOn(),
                m.at(),
                m.cell().house(),
                m.shifted(),
                m.moveReason()
            });
            if (m.moveReason() != null && m.scheduledOn().isAfter(days.today().minusYears(1))) {
                trail.moved(m);
            }
        }
        rows.insert(
                "cell_meeting",
                "id, cell_id, month, kind, scheduled_on, held_on, starts_at, place, day_shifted, move_reason",
                meetings);
    }

    private Meeting regular(Place cell, LocalDate month) {
        FixedDay fixed = cell.fixedDay();
        LocalDate day = month.withDayOfMonth(Math.min(fixed.day(), month.lengthOfMonth()));
        int later = daysLater(cell, day);
        String reason = later == 0 ? null : REASONS.get(random.nextInt(REASONS.size()));
        return new Meeting(Ids.next(), cell, month, "REGULAR", day, day.plusDays(later), fixed.at(), reason);
    }

    /** Now and then the fourth and fifth cells meet later, in March those of the month's end only in April. */
    private int daysLater(Place cell, LocalDate day) {
        boolean mayMove = cell.code().endsWith("-04") || cell.code().endsWith("-05");
        if (!mayMove || day.isAfter(days.today().plusDays(45))) {
            return 0;
        }
        if (day.getMonthValue() == 3 && cell.fixedDay().day() >= 29) {
            return 3;
        }
        return random.nextInt(9) == 0 ? 1 + random.nextInt(5) : 0;
    }

    private boolean thematic(Place cell, LocalDate month) {
        boolean held = cell.code().endsWith("-01")
                ? month.getMonthValue() == 6 || month.getMonthValue() == 9
                : cell.code().endsWith("-04") && month.getMonthValue() % 3 == 2;
        return held && month.getYear() <= days.today().getYear();
    }
}
