package vn.satcoso.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.satcoso.meeting.SilentVisit;
import vn.satcoso.meeting.SilentVisitService;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.quota.PaceLine;
import vn.satcoso.quota.QuotaPaceService;
import vn.satcoso.workplan.PlanDue;
import vn.satcoso.workplan.PlanDueService;

/**
 * Reminds officials in time of what they are about to miss: a quota that will soon be out of reach (S0-10, S3-40), a
 * plan that is due or overdue (S0-18), and asks both sides about
 * a visit that nobody has recorded (S2-25). How many days before is a matter of rows; each is told once.
 */
@ApplicationScoped
public class ReminderService {
    /** Nights may be missed, not weeks: what is older was asked about, or lies before the product was used. */
    private static final int LOOKED_BACK = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    ReminderStore store;

    @Inject
    QuotaPaceService quotas;

    @Inject
    PlanDueService plans;

    @Inject
    SilentVisitService visits;

    @Inject
    NoticeService notices;

    @Inject
    Clock clock;

    /** Looks at everybody, and tells each what is new; does nothing while another instance of the product does so. */
    @Scheduled(cron = "${satcoso.reminder.cron}", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void remind() {
        if (!store.alone()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Map<ReminderKind, Thresholds> rules = store.rules();
        List<Reminder> reminders = new ArrayList<>();
        Thresholds pace = rules.get(ReminderKind.QUOTA_PACE);
        quotas.ofEverybody().stream()
                .map(line -> of(line, pace, today))
                .flatMap(Optional::stream)
                .forEach(reminders::add);
        Thresholds due = rules.get(ReminderKind.WORK_PLAN);
        IntStream.rangeClosed(today.getYear(), due.horizon(today).getYear())
                .boxed()
                .flatMap(year -> plans.unsubmitted(year).stream())
                .map(plan -> of(plan, due, today))
                .flatMap(Optional::stream)
                .forEach(reminders::add);
        Thresholds silence = rules.get(ReminderKind.UNRECORDED);
        visits.since(today.minusDays(LOOKED_BACK)).stream()
                .map(visit -> of(visit, silence, today))
                .flatMap(Optional::stream)
                .forEach(reminders::add);
        notices.toEach(
                store.note(reminders, today).stream().flatMap(Reminder::told).toList());
    }

    private static Optional<Reminder> of(PaceLine line, Thresholds rules, LocalDate today) {
        LocalDate outOfReachOn = line.lastChanceOn().plusDays(1);
        return rules.reached(outOfReachOn, line.period().from(), today)
                .map(days -> new Reminder(
                        ReminderKind.QUOTA_PACE,
                        line.officialId(),
                        line.regulation().id() + "/" + line.period().from(),
                        days,
                        new News(
                                "quota.pace",
                                line.regulation().id(),
                                "/quota/" + line.officialId(),
                                List.of(
                                        String.valueOf(line.missing()),
                                        line.regulation().number(),
                                        DAY.format(line.period().to()),
                                        DAY.format(line.lastChanceOn())))));
    }

    private static Optional<Reminder> of(SilentVisit visit, Thresholds rules, LocalDate today) {
        return rules.reached(visit.heldOn(), today.minusDays(LOOKED_BACK), today)
                .map(days -> new Reminder(
                        ReminderKind.UNRECORDED,
                        visit.official().id(),
                        visit.meetingId().toString(),
                        days,
                        new News(
                                "attendance.unrecorded",
                                visit.meetingId(),
                                "/meetings/" + visit.meetingId(),
                                List.of(visit.official().fullName(), visit.cellName(), DAY.format(visit.heldOn()))),
                        List.of(visit.cellId(), visit.communeId())));
    }

    private static Optional<Reminder> of(PlanDue plan, Thresholds rules, LocalDate today) {
        String text = today.isAfter(plan.dueOn()) ? "workPlan.overdue" : "workPlan.due";
        return rules.reached(plan.dueOn(), LocalDate.MIN, today)
                .map(days -> new Reminder(
                        ReminderKind.WORK_PLAN,
                        plan.officialId(),
                        plan.regulation().id() + "/" + plan.year(),
                        days,
                        new News(
                                text,
                                plan.planId(),
                                plan.planId() == null ? "/work-plans" : "/work-plans/" + plan.planId(),
                                List.of(
                                        String.valueOf(plan.year()),
                                        plan.regulation().number(),
                                        DAY.format(plan.dueOn())))));
    }
}
