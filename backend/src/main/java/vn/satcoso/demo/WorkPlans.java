package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.satcoso.demo.Visits.Planned;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.Ids;
import vn.satcoso.workplan.CancelReason;

/** The yearly plans: sent in time, at the last minute, late, still in draft, or not at all. */
final class WorkPlans {
    private static final Map<CancelReason, String> CANCELLED = Map.of(
            CancelReason.URGENT_WORK, "Họp đột xuất về phòng, chống thiên tai",
            CancelReason.BUSINESS_TRIP, "Dự lớp cập nhật kiến thức tại Hà Nội",
            CancelReason.HOST_REQUEST, "Xã đề nghị lùi lại vì trùng kỳ họp Hội đồng nhân dân");

    private final Visits visits;
    private final StoryDays days;
    private final List<Plan> plans = new ArrayList<>();

    /** {@code sentAt} is null for a draft. */
    record Plan(UUID id, Person person, String regulation, int year, Instant sentAt, List<Line> lines) {
        boolean sent() {
            return sentAt != null;
        }

        String note() {
            return "Chương trình công tác cơ sở năm " + year;
        }
    }

    /** A visit of a plan; {@code cancelledAt} is null while it stands. */
    record Line(UUID id, Place cell, YearMonth month, Instant cancelledAt) {
        boolean stands() {
            return cancelledAt == null;
        }
    }

    WorkPlans(Staff staff, Visits visits, StoryDays days) {
        this.visits = visits;
        this.days = days;
        for (Person person : staff.people()) {
            person.planning()
                    .forEach((regulation, ways) ->
                            days.years().forEach(year -> make(person, regulation, year, ways.charAt(way(year)))));
        }
    }

    void write(Rows rows, Trail trail) throws SQLException {
        List<Object[]> heads = new ArrayList<>();
        List<Object[]> lines = new ArrayList<>();
        for (Plan p : plans) {
            String state = p.sentAt() == null ? "DRAFT" : "SUBMITTED";
            UUID regulation = Staff.regulation(p.regulation());
            heads.add(
                    new Object[] {p.id(), p.person().id(), regulation, p.year(), state, p.note(), p.sentAt(), p.sentAt()
                    });
            for (Line line : p.lines()) {
                CancelReason reason = line.stands() ? null : pick(line);
                lines.add(new Object[] {
                    line.id(),
                    p.id(),
                    line.cell().id(),
                    line.month().getMonthValue(),
                    reason,
                    reason == null ? null : CANCELLED.get(reason),
                    line.cancelledAt(),
                    reason == null ? null : p.person().name()
                });
            }
            if (p.sentAt() != null) {
                trail.submitted(p);
            }
        }
        rows.insert(
                "work_plan",
                "id, official_id, regulation_id, year, state, note, first_submitted_at, submitted_at",
                heads);
        rows.insert(
                "planned_visit",
                "id, plan_id, cell_id, month, cancel_reason, cancel_note, cancelled_at, cancelled_by",
                lines);
    }

    List<Plan> all() {
        return List.copyOf(plans);
    }

    /** The first letter is for 2024, the second for the years between, the third for this year. */
    private int way(int year) {
        return year == days.today().getYear() ? 2 : year == StoryDays.FIRST_YEAR ? 0 : 1;
    }

    private void make(Person person, String regulation, int year, char way) {
        boolean members = regulation.equals("168");
        LocalDate due = members && year == 2024 ? LocalDate.of(2024, 3, 31) : LocalDate.of(year, 1, 31);
        List<Rank> owing = members
                ? List.of(Rank.STANDING_BODY, Rank.STANDING_COMMITTEE, Rank.COMMITTEE)
                : List.of(Rank.AGENCY_LEADER);
        List<Planned> wanted = visits.planned(person, year);
        if (way == '-' || wanted.isEmpty() || !person.holds(due, owing)) {
            return;
        }
        Instant sentAt = sentAt(way, due, new Random(person.code().hashCode() + 31L * year));
        boolean sent = sentAt != null && !sentAt.isAfter(days.now());
        boolean begun = days.today().isAfter(due.minusDays(25));
        if (sent || begun) {
            List<Planned> written = sent ? wanted : wanted.subList(0, (wanted.size() + 1) / 2);
            List<Line> lines = new LinkedHashSet<>(written)
                    .stream().map(visit -> line(visit, sent ? sentAt : null)).toList();
            plans.add(new Plan(Ids.next(), person, regulation, year, sent ? sentAt : null, lines));
        }
    }

    /** A visit that is given up is so three days before its meeting, once the plan is known. */
    private Line line(Planned visit, Instant sentAt) {
        Instant at = StoryDays.moment(visit.day().minusDays(3), LocalTime.of(10, 30));
        boolean givenUp = visit.givenUp() && sentAt != null && sentAt.isBefore(at) && at.isBefore(days.now());
        return new Line(Ids.next(), visit.cell(), visit.month(), givenUp ? at : null);
    }

    private static CancelReason pick(Line line) {
        List<CancelReason> reasons = CANCELLED.keySet().stream().sorted().toList();
        return reasons.get(Math.floorMod(line.cell().code().hashCode(), reasons.size()));
    }

    private static Instant sentAt(char way, LocalDate due, Random random) {
        LocalTime office = LocalTime.of(8 + random.nextInt(9), random.nextInt(60));
        return switch (way) {
            case 'E' -> StoryDays.moment(due.minusDays(2L + random.nextInt(15)), office);
            case 'N' -> StoryDays.moment(due, LocalTime.of(23, 59, 30));
            case 'L' -> StoryDays.moment(due.plusDays(3L + random.nextInt(18)), office);
            case 'D' -> null;
            default -> throw new IllegalArgumentException("way " + way);
        };
    }
}
