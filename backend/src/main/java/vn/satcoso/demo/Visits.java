package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.demo.MeetingDays.Meeting;
import vn.satcoso.unit.UnitKind;

/** Lives through the months: who planned to come where, and what became of it. */
final class Visits {
    private static final List<String> NOTES = List.of(
            "Trao đổi về chuyển đổi cơ cấu cây trồng trên đất dốc",
            "Phổ biến tình hình thời sự, chủ trương mới của tỉnh",
            "Nghe ý kiến về đường giao thông và nước sinh hoạt của bản",
            "Hướng dẫn chi bộ lựa chọn nội dung sinh hoạt chuyên đề");
    private static final List<String> SUBSTITUTES = List.of("Lường Thị Tươi", "Nguyễn Đình Khang", "Hạng A Chía");

    private final Tree tree;
    private final Staff staff;
    private final MeetingDays meetings;
    private final StoryDays days;
    private final Map<UUID, List<Planned>> planned = new HashMap<>();
    private final List<Visit> visits = new ArrayList<>();
    private final Set<List<UUID>> taken = new HashSet<>();

    /** A cell that an official means to visit in a month, and the day of its meeting; he may give it up again. */
    record Planned(Place cell, YearMonth month, LocalDate day, boolean givenUp) {}

    Visits(Tree tree, Staff staff, MeetingDays meetings, StoryDays days) {
        this.tree = tree;
        this.staff = staff;
        this.meetings = meetings;
        this.days = days;
        for (Person person : staff.people()) {
            days.years().forEach(year -> live(person, year));
        }
    }

    List<Planned> planned(Person person, int year) {
        return planned.getOrDefault(person.id(), List.of()).stream()
                .filter(visit -> visit.month().getYear() == year)
                .toList();
    }

    List<Visit> all() {
        return List.copyOf(visits);
    }

    void write(Rows rows, Trail trail) throws SQLException {
        List<Object[]> attendances = new ArrayList<>();
        for (Visit v : visits) {
            attendances.add(new Object[] {
                v.id(),
                v.meeting().id(),
                v.person().id(),
                v.outcome(),
                v.online(),
                v.absenceReason(),
                v.note(),
                v.substituteName(),
                v.substitute() == null ? null : v.substitute().id(),
                v.movedTo() == null ? null : v.movedTo().id(),
                v.recordedBy(),
                v.onBehalf(),
                v.recordedAt()
            });
            trail.recorded(v);
        }
        rows.insert(
                "attendance",
                "id, meeting_id, official_id, outcome, online, absence_reason, note, substitute_name, substitute_id,"
                        + " moved_to_meeting_id, recorded_by, recorded_on_behalf, recorded_at",
                attendances);
    }

    private void live(Person person, int year) {
        String habits = person.habits(year, days.today().getYear());
        Random random = new Random(31L * person.code().hashCode() + year);
        int turn = 0;
        for (int month = 1; month <= habits.length(); month++) {
            char mark = habits.charAt(month - 1);
            YearMonth when = YearMonth.of(year, month);
            List<Place> cells = mark == '.' ? List.of() : cells(person, when);
            if (!cells.isEmpty()) {
                live(person, when, mark, cells.get(turn++ % cells.size()), random);
                if (mark == 'D') {
                    live(person, when, mark, cells.get(turn++ % cells.size()), random);
                }
            }
        }
    }

    private void live(Person person, YearMonth month, char mark, Place cell, Random random) {
        Place place = mark == 'F' ? elsewhere(person) : cell;
        if (mark != 'F') {
            LocalDate day = meetings.regular(cell, month).map(Meeting::heldOn).orElse(month.atEndOfMonth());
            planned.computeIfAbsent(person.id(), key -> new ArrayList<>())
                    .add(new Planned(cell, month, day, mark == 'C'));
        }
        meetings.regular(place, month)
                .filter(meeting -> meeting.heldOn().isBefore(days.today()))
                .filter(meeting -> person.inPost(meeting.heldOn()))
                .filter(meeting -> mark == 'F' || person.covers(cell, meeting.heldOn()))
                .flatMap(meeting -> visit(person, meeting, mark, random))
                .ifPresent(visit -> add(visit, random));
    }

    private Optional<Visit> visit(Person person, Meeting meeting, char mark, Random random) {
        String note = random.nextInt(3) == 0 ? NOTES.get(random.nextInt(NOTES.size())) : null;
        return Optional.ofNullable(
                switch (mark) {
                    case 'A', 'D', 'F' -> Visit.attended(person, meeting, note);
                    case 'O' ->
                        Visit.attended(person, meeting, "Dự trực tuyến tại điểm cầu xã")
                                .viaScreen();
                    case 'U' -> Visit.absent(person, meeting, "URGENT_WORK", "Họp đột xuất theo giấy triệu tập");
                    case 'B' -> Visit.absent(person, meeting, "BUSINESS_TRIP", null);
                    case 'S' -> Visit.absent(person, meeting, "SICK", null);
                    case 'X' -> Visit.absent(person, meeting, "OTHER", "Đường vào bản bị chia cắt do mưa lũ");
                    case 'T' ->
                        Visit.substituted(person, meeting, SUBSTITUTES.get(random.nextInt(SUBSTITUTES.size())), null);
                    case 't' ->
                        staff.standIn(person, meeting.cell(), meeting.heldOn())
                                .map(member -> Visit.substituted(person, meeting, member.name(), member))
                                .orElse(null);
                    case 'M' -> moved(person, meeting, random);
                    case 'R', 'C' -> null;
                    default -> throw new IllegalArgumentException(person.code() + ": " + mark);
                });
    }

    /** Puts his visit off to the cell's next meeting, and comes then. */
    private Visit moved(Person person, Meeting meeting, Random random) {
        return meetings.regular(meeting.cell(), YearMonth.from(meeting.month()).plusMonths(1))
                .map(next -> {
                    LocalDate day = next.heldOn();
                    if (day.isBefore(days.today()) && person.inPost(day) && person.covers(next.cell(), day)) {
                        add(Visit.attended(person, next, "Dự bù buổi tháng trước"), random);
                    }
                    return Visit.moved(person, meeting, next);
                })
                .orElse(null);
    }

    private void add(Visit visit, Random random) {
        if (taken.add(List.of(visit.meeting().id(), visit.person().id()))) {
            LocalDate held = visit.meeting().heldOn();
            LocalTime time = LocalTime.of(8, random.nextInt(60));
            Instant nextDay = StoryDays.moment(held.plusDays(1L + random.nextInt(2)), time);
            Instant at = nextDay.isBefore(days.now()) ? nextDay : StoryDays.moment(held, LocalTime.of(22, 0));
            boolean byHost = random.nextInt(3) == 0;
            visits.add(visit.recorded(
                    byHost ? visit.meeting().cell().keeper() : visit.person().name(), at));
        }
    }

    /** Cells that he is assigned to by name in their order; else those of his area that have a day, shuffled. */
    private List<Place> cells(Person person, YearMonth month) {
        List<Place> areas = person.areas(month);
        if (areas.stream().allMatch(area -> area.kind() == UnitKind.CELL)) {
            return areas;
        }
        List<Place> cells = new ArrayList<>(tree.meetingCells(areas));
        Collections.shuffle(cells, new Random(person.code().hashCode() + (long) month.getYear()));
        return cells;
    }

    private Place elsewhere(Person person) {
        return tree.cells().stream()
                .filter(cell -> cell.fixedDay() != null)
                .filter(cell -> person.missions().stream().noneMatch(mission -> cell.within(mission.area())))
                .findFirst()
                .orElseThrow();
    }
}
