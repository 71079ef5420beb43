package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.satcoso.demo.PlanPost.Reception;
import vn.satcoso.demo.WorkPlans.Plan;
import vn.satcoso.platform.Ids;
import vn.satcoso.workplan.RecipientRole;
import vn.satcoso.workplan.RemarkSource;

/** What hosts and Ban Tổ chức remarked on the plans of last year and this year; what last year left open came along. */
final class PlanRemarks {
    private static final List<String> OF_HOSTS = List.of(
            "Đề nghị dành một buổi dự ở bản vùng sâu, nơi trong năm chưa có cán bộ cấp trên về.",
            "Đề nghị báo trước ba ngày làm việc để xã chuẩn bị thông tin và bố trí người dẫn đường.",
            "Đề nghị trả lời ý kiến của bà con về đường vào bản đã nêu tại buổi dự quý II.");
    private static final List<String> OF_ORGANIZER = List.of(
            "Các buổi dự dồn vào cuối năm, đề nghị dãn đều theo quý.",
            "Kế hoạch chưa có chi bộ thuộc xã biên giới, đề nghị bổ sung.",
            "Báo cáo sau buổi dự còn chậm, đề nghị nộp trong năm ngày làm việc.");
    private static final List<String> DONE =
            List.of("Đã bổ sung vào kế hoạch.", "Đã thống nhất với Đảng ủy xã.", "Đã thực hiện, xã xác nhận.");

    private final StoryDays days;
    private final Map<String, Plan> next = new HashMap<>();
    private final List<Object[]> remarks = new ArrayList<>();

    private record Remark(Plan plan, RemarkSource source, Place unit, String text, Instant at, String by) {}

    PlanRemarks(WorkPlans plans, PlanPost post, StoryDays days) {
        this.days = days;
        int thisYear = days.today().getYear();
        plans.all().stream().filter(plan -> plan.year() == thisYear).forEach(plan -> next.put(key(plan), plan));
        for (Reception reception : post.all()) {
            if (reception.role() != RecipientRole.INFORMED && reception.plan().year() >= thisYear - 1) {
                remark(reception);
            }
        }
    }

    void write(Rows rows) throws SQLException {
        rows.insert(
                "plan_remark",
                "id, plan_id, source, unit_id, text, written_at, written_by, carried_from, done_at, done_by, done_note",
                remarks);
    }

    /** One unit in three has something to say: last year's in December, this year's soon after it had read the plan. */
    private void remark(Reception reception) {
        Plan plan = reception.plan();
        boolean old = plan.year() < days.today().getYear();
        Random random =
                new Random(17L * (plan.person().code() + reception.unit().code()).hashCode() + plan.year());
        Instant at = old
                ? StoryDays.moment(LocalDate.of(plan.year(), 12, 5 + random.nextInt(20)), LocalTime.of(14, 10))
                : reception.acknowledgedAt();
        if (random.nextInt(3) > 0
                || at == null
                || !at.isBefore(days.now())
                || !plan.sentAt().isBefore(at)) {
            return;
        }
        boolean host = reception.role() == RecipientRole.HOST;
        List<String> texts = host ? OF_HOSTS : OF_ORGANIZER;
        Remark remark = new Remark(
                plan,
                host ? RemarkSource.HOST : RemarkSource.ORGANIZER,
                reception.unit(),
                texts.get(remarks.size() % texts.size()),
                at,
                reception.clerk());
        boolean done = random.nextInt(5) < 2;
        UUID id = add(remark, null, done ? at.plus(Duration.ofDays(6)) : null, random);
        Plan following = next.get(key(plan));
        boolean open = remarks.getLast()[8] == null;
        if (old && open && following != null) {
            Remark carried =
                    new Remark(following, RemarkSource.LAST_YEAR, remark.unit(), remark.text(), at, remark.by());
            boolean since = following.sent() && random.nextBoolean();
            add(carried, id, since ? following.sentAt().plus(Duration.ofDays(25)) : null, random);
        }
    }

    private UUID add(Remark remark, UUID carriedFrom, Instant doneAt, Random random) {
        UUID id = Ids.next();
        boolean done = doneAt != null && doneAt.isBefore(days.now());
        remarks.add(new Object[] {
            id,
            remark.plan().id(),
            remark.source(),
            remark.unit().id(),
            remark.text(),
            remark.at(),
            remark.by(),
            carriedFrom,
            done ? doneAt : null,
            done ? remark.plan().person().name() : null,
            done ? pick(DONE, random) : null
        });
        return id;
    }

    private static String key(Plan plan) {
        return plan.person().code() + plan.regulation();
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
