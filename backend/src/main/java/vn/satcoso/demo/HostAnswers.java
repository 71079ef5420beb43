package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.satcoso.demo.MeetingDays.Meeting;
import vn.satcoso.demo.PlanEditions.Change;
import vn.satcoso.demo.PlanPost.Reception;
import vn.satcoso.demo.WorkPlans.Line;
import vn.satcoso.platform.Ids;
import vn.satcoso.workplan.AnswerState;
import vn.satcoso.workplan.RecipientRole;

/** What the hosts said of the planned visits: most were confirmed, some are to be on another day or at another cell. */
final class HostAnswers {
    private static final String KEPT = "Đã thống nhất với Thường trực Đảng ủy xã, giữ nguyên như kế hoạch";
    private static final String OTHER_DAY = "Ngày ấy trùng kỳ họp Hội đồng nhân dân xã, chi bộ xin lùi buổi sinh hoạt";
    private static final String FLAGGED = "%s đang có việc phức tạp: %s. Đề nghị đồng chí về dự để nắm tình hình";
    private static final String CALM = "%s sắp bàn việc hiến đất làm đường, rất mong đồng chí về dự";

    private final Tree tree;
    private final Heats heats;
    private final MeetingDays meetings;
    private final StoryDays days;
    private final List<Object[]> answers = new ArrayList<>();
    private int ahead;

    private record Proposal(Place cell, LocalDate on, YearMonth month, String reason) {}

    HostAnswers(Tree tree, Heats heats, MeetingDays meetings, PlanPost post, PlanEditions editions, StoryDays days) {
        this.tree = tree;
        this.heats = heats;
        this.meetings = meetings;
        this.days = days;
        for (Reception reception : post.all()) {
            if (reception.role() == RecipientRole.HOST
                    && reception.plan().year() >= days.today().getYear() - 1) {
                answer(reception, editions.of(reception.plan()).orElse(null));
            }
        }
    }

    void write(Rows rows) throws SQLException {
        rows.insert(
                "visit_answer",
                "id, visit_id, state, proposed_month, proposed_on, proposed_cell_id, reason, answered_at, answered_by,"
                        + " decision_note, decided_at, decided_by",
                answers);
    }

    private void answer(Reception reception, Change change) {
        for (Line line : reception.plan().lines()) {
            if (!line.cell().within(reception.unit())) {
                continue;
            }
            if (change != null && change.line() == line) {
                if (change.byHost()) {
                    Proposal taken = new Proposal(line.cell(), change.agreedOn(), line.month(), change.reason());
                    Instant asked = change.at().minus(Duration.ofHours(47));
                    add(reception, line, AnswerState.ACCEPTED, taken, asked, null, change.at());
                }
            } else if (reception.acknowledgedAt() != null && line.stands()) {
                LocalDate held = meetings.regular(line.cell(), line.month())
                        .map(Meeting::heldOn)
                        .orElse(line.month().atEndOfMonth());
                if (held.isAfter(days.today())) {
                    ahead(reception, line, held);
                } else {
                    over(reception, line, held);
                }
            }
        }
    }

    private void over(Reception reception, Line line, LocalDate held) {
        Random random = new Random(line.cell().code().hashCode()
                + 31L * line.month().hashCode()
                + reception.plan().person().code().hashCode());
        int luck = random.nextInt(100);
        Instant at = reception.acknowledgedAt().plus(Duration.ofMinutes(12));
        Proposal other = otherDay(line, held);
        Instant decided = at.plus(Duration.ofHours(26));
        boolean inTime = other != null
                && decided.isBefore(StoryDays.moment(other.on(), line.cell().hour()));
        if (luck < 10 && inTime && decided.isBefore(days.now())) {
            add(reception, line, AnswerState.DECLINED, other, at, KEPT, decided);
        } else if (luck < 76 && at.isBefore(StoryDays.moment(held, line.cell().hour()))) {
            add(reception, line, AnswerState.CONFIRMED, null, at, null, null);
        }
    }

    private void ahead(Reception reception, Line line, LocalDate held) {
        LocalDate day = days.today().minusDays(1L + ahead % 5);
        Instant at = StoryDays.moment(day, LocalTime.of(8 + ahead % 9, (17 * ahead) % 60));
        if (at.isBefore(reception.acknowledgedAt())) {
            at = reception.acknowledgedAt();
        }
        Proposal proposal = switch (ahead++ % 4) {
            case 0 -> otherCell(reception, line, held).orElseGet(() -> otherDay(line, held));
            case 2 -> otherDay(line, held);
            default -> null;
        };
        if (proposal != null) {
            add(reception, line, AnswerState.PROPOSED, proposal, at, null, null);
        } else if (ahead % 4 != 0) {
            add(reception, line, AnswerState.CONFIRMED, null, at, null, null);
        }
    }

    /** Some days later in the same month, null where the month has none left. */
    private Proposal otherDay(Line line, LocalDate held) {
        LocalDate on = held.plusDays(3);
        return YearMonth.from(on).equals(line.month()) ? new Proposal(line.cell(), on, line.month(), OTHER_DAY) : null;
    }

    /** Another cell of the commune that is his as well and that no visit of the month goes to, a flagged one first. */
    private Optional<Proposal> otherCell(Reception reception, Line line, LocalDate held) {
        return tree.meetingCells(List.of(reception.unit())).stream()
                .filter(cell -> cell != line.cell() && reception.plan().person().covers(cell, held))
                .filter(cell -> reception.plan().lines().stream()
                        .noneMatch(
                                other -> other.cell() == cell && other.month().equals(line.month())))
                .max(Comparator.comparing((Place cell) -> trouble(cell).isPresent())
                        .thenComparing(Place::code))
                .map(cell -> {
                    String reason = trouble(cell)
                            .map(why -> FLAGGED.formatted(cell.name(), why))
                            .orElse(CALM.formatted(cell.name()));
                    return new Proposal(cell, null, line.month(), reason);
                });
    }

    private Optional<String> trouble(Place cell) {
        return heats.around(cell, days.today()).stream()
                .filter(heat -> heat.place() == cell)
                .map(heat -> heat.reason().substring(0, 1).toLowerCase()
                        + heat.reason().substring(1))
                .findFirst();
    }

    private void add(
            Reception reception,
            Line line,
            AnswerState state,
            Proposal proposal,
            Instant at,
            String note,
            Instant decidedAt) {
        answers.add(new Object[] {
            Ids.next(),
            line.id(),
            state,
            proposal == null ? null : proposal.month().getMonthValue(),
            proposal == null ? null : proposal.on(),
            proposal == null ? null : proposal.cell().id(),
            proposal == null ? null : proposal.reason(),
            at,
            reception.clerk(),
            note,
            decidedAt,
            decidedAt == null ? null : reception.plan().person().name()
        });
    }
}
