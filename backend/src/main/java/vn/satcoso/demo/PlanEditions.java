package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.demo.MeetingDays.Meeting;
import vn.satcoso.demo.WorkPlans.Line;
import vn.satcoso.demo.WorkPlans.Plan;
import vn.satcoso.platform.Ids;

/** The editions of the plans that were handed in; of a few officials also how one visit came to another month, and why. */
final class PlanEditions {
    private static final Map<String, String> OWN = Map.of(
            "CB-001", "Điều chỉnh do trùng kỳ họp Ban Chấp hành Đảng bộ tỉnh",
            "CB-010", "Điều chỉnh theo phân công mới của Ban Thường vụ",
            "CB-017", "Điều chỉnh do trùng hội nghị tổng kết công tác hội",
            "CB-023", "Điều chỉnh do tham gia chỉ đạo phòng, chống thiên tai");
    private static final Map<String, String> HOSTS = Map.of(
            "CB-011", "Bản còn vướng mắc về nước sinh hoạt, đề nghị đồng chí về dự sớm hơn dự kiến",
            "CB-014", "Tháng ấy bà con đi nương xa, họp không đông đủ",
            "CB-029", "Tổ dân phố sắp kiện toàn chi ủy, đề nghị dự vào tháng có nội dung này");

    /** Until a plan is adjusted its hosts have read it. */
    private static final Duration SETTLED = Duration.ofDays(20);

    private final MeetingDays meetings;
    private final StoryDays days;
    private final Map<UUID, Change> changes = new LinkedHashMap<>();

    /**
     * One visit had been meant for another month; {@code agreedOn} is set where its host asked for the day that it now has.
     */
    record Change(Line line, YearMonth before, LocalDate agreedOn, String reason, Instant at) {
        boolean byHost() {
            return agreedOn != null;
        }
    }

    PlanEditions(WorkPlans plans, MeetingDays meetings, StoryDays days) {
        this.meetings = meetings;
        this.days = days;
        plans.all().stream()
                .filter(plan -> plan.sent() && plan.year() >= days.today().getYear() - 1)
                .forEach(plan -> change(plan).ifPresent(change -> changes.put(plan.id(), change)));
    }

    Optional<Change> of(Plan plan) {
        return Optional.ofNullable(changes.get(plan.id()));
    }

    void write(Rows rows, WorkPlans plans, Trail trail) throws SQLException {
        List<Object[]> editions = new ArrayList<>();
        List<Object[]> visits = new ArrayList<>();
        for (Plan plan : plans.all()) {
            if (plan.sent()) {
                editions.add(first(visits, plan));
                of(plan).ifPresent(change -> {
                    editions.add(second(visits, plan, change));
                    trail.adjusted(plan, change);
                });
            }
        }
        rows.insert("plan_edition", "id, plan_id, edition, note, reason, made_at, made_by", editions);
        rows.insert("plan_edition_visit", "edition_id, cell_id, month, agreed_on", visits);
        for (Map.Entry<UUID, Change> changed : changes.entrySet()) {
            Change change = changed.getValue();
            rows.run("update work_plan set edition = 2, version = 1 where id = ?", changed.getKey());
            rows.run(
                    "update planned_visit set agreed_on = ? where id = ?",
                    change.agreedOn(),
                    change.line().id());
        }
    }

    private Object[] first(List<Object[]> visits, Plan plan) {
        UUID id = Ids.next();
        for (Line line : plan.lines()) {
            YearMonth month = of(plan).filter(change -> change.line() == line)
                    .map(Change::before)
                    .orElse(line.month());
            visits.add(new Object[] {id, line.cell().id(), month.getMonthValue(), null});
        }
        return edition(id, plan, 1, null, plan.sentAt());
    }

    private static Object[] second(List<Object[]> visits, Plan plan, Change change) {
        UUID id = Ids.next();
        for (Line line : plan.lines()) {
            LocalDate day = line == change.line() ? change.agreedOn() : null;
            visits.add(new Object[] {id, line.cell().id(), line.month().getMonthValue(), day});
        }
        return edition(id, plan, 2, change.reason(), change.at());
    }

    private static Object[] edition(UUID id, Plan plan, int number, String reason, Instant at) {
        return new Object[] {
            id, plan.id(), number, plan.note(), reason, at, plan.person().name()
        };
    }

    private Optional<Change> change(Plan plan) {
        String code = plan.person().code();
        boolean host = HOSTS.containsKey(code);
        String reason = host ? HOSTS.get(code) : OWN.get(code);
        return reason == null
                ? Optional.empty()
                : plan.lines().stream()
                        .filter(Line::stands)
                        .sorted(Comparator.comparing(Line::month).reversed())
                        .flatMap(line -> changes(plan, line, host, reason))
                        .findFirst();
    }

    private Stream<Change> changes(Plan plan, Line line, boolean host, String reason) {
        LocalDate held = meetings.regular(line.cell(), line.month())
                .map(Meeting::heldOn)
                .filter(day -> YearMonth.from(day).equals(line.month()))
                .orElse(null);
        return Stream.of(line.month().plusMonths(1), line.month().minusMonths(1))
                .filter(before -> before.getYear() == plan.year())
                .filter(before -> plan.person().covers(line.cell(), before.atDay(15)))
                .filter(before -> plan.lines().stream()
                        .noneMatch(other ->
                                other.cell() == line.cell() && other.month().equals(before)))
                .filter(before -> !host || held != null)
                .map(before -> new Change(line, before, host ? held : null, reason, at(line.month(), before)))
                .filter(change -> change.at().isAfter(plan.sentAt().plus(SETTLED)));
    }

    /** Some days before the earlier of the two months, or of late. */
    private Instant at(YearMonth now, YearMonth before) {
        LocalDate day = (now.isBefore(before) ? now : before).atDay(1).minusDays(12);
        LocalDate late = days.today().minusDays(4);
        return StoryDays.moment(day.isBefore(late) ? day : late, LocalTime.of(9, 40));
    }
}
