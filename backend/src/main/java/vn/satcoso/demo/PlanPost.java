package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.satcoso.demo.PlanEditions.Change;
import vn.satcoso.demo.WorkPlans.Plan;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.workplan.RecipientRole;

/** To whom the plans were sent and who has read and acknowledged them: those of former years all, of this year's most. */
final class PlanPost {
    static final String ORGANIZER = "Nguyễn Thị Minh Hà";
    private static final Map<String, String> DISTRICT_CLERKS =
            Map.of("T-H1", "Lò Văn Sơn", "T-H2", "Lường Thị Bích", "T-H3", "Nguyễn Mạnh Tuân");

    private final StoryDays days;
    private final PlanEditions editions;
    private final Place province;
    private final List<Reception> receptions = new ArrayList<>();

    /** {@code readAt} and {@code acknowledgedAt} are null while the unit has not done so. */
    record Reception(
            Plan plan,
            Place unit,
            RecipientRole role,
            int edition,
            Instant sentAt,
            Instant readAt,
            Instant acknowledgedAt,
            String clerk) {}

    PlanPost(WorkPlans plans, PlanEditions editions, Tree tree, StoryDays days) {
        this.days = days;
        this.editions = editions;
        this.province = tree.get("T");
        plans.all().stream().filter(Plan::sent).forEach(this::send);
    }

    List<Reception> all() {
        return List.copyOf(receptions);
    }

    void write(Rows rows) throws SQLException {
        List<Object[]> recipients = new ArrayList<>();
        for (Reception r : receptions) {
            recipients.add(new Object[] {
                Ids.next(),
                r.plan().id(),
                r.unit().id(),
                r.role(),
                r.edition(),
                r.sentAt(),
                r.readAt(),
                r.readAt() == null ? null : r.clerk(),
                r.acknowledgedAt(),
                r.acknowledgedAt() == null ? null : r.clerk()
            });
        }
        rows.insert(
                "plan_recipient",
                "id, plan_id, unit_id, role, edition, sent_at, read_at, read_by, acknowledged_at, acknowledged_by",
                recipients);
    }

    /** An edition that a host asked for goes to Ban Tổ chức alone, any other to the hosts of what it changes as well. */
    private void send(Plan plan) {
        Change change = editions.of(plan).orElse(null);
        Map<Place, RecipientRole> units = new LinkedHashMap<>();
        units.put(province, RecipientRole.ORGANIZER);
        plan.lines().forEach(line -> {
            units.put(line.cell().parent(), RecipientRole.HOST);
            units.put(line.cell().parent().parent(), RecipientRole.INFORMED);
        });
        units.forEach((unit, role) -> {
            boolean anew = change != null
                    && (role == RecipientRole.ORGANIZER
                            || !change.byHost() && change.line().cell().within(unit));
            receptions.add(
                    anew ? reception(plan, unit, role, 2, change.at()) : reception(plan, unit, role, 1, plan.sentAt()));
        });
    }

    private Reception reception(Plan plan, Place unit, RecipientRole role, int edition, Instant sentAt) {
        Random random = new Random(31L * (plan.person().code() + unit.code()).hashCode() + plan.year());
        int luck = random.nextInt(100);
        boolean old = plan.year() < days.today().getYear();
        LocalDate opened = LocalDate.ofInstant(sentAt, VietnamTime.ZONE).plusDays(1L + random.nextInt(3));
        Instant readAt = past(opened, 7, random, old || luck < 85);
        Instant acknowledgedAt = readAt == null || role == RecipientRole.INFORMED
                ? null
                : past(opened.plusDays(random.nextInt(2)), 13, random, old || luck < 62);
        return new Reception(plan, unit, role, edition, sentAt, readAt, acknowledgedAt, clerk(unit));
    }

    /** In the office, in the four hours from this one on. */
    private Instant past(LocalDate day, int hour, Random random, boolean done) {
        Instant moment = StoryDays.moment(day, LocalTime.of(hour + random.nextInt(4), random.nextInt(60)));
        return done && moment.isBefore(days.now()) ? moment : null;
    }

    private static String clerk(Place unit) {
        return switch (unit.kind()) {
            case PROVINCE -> ORGANIZER;
            case COMMUNE -> unit.clerk();
            default -> DISTRICT_CLERKS.get(unit.code());
        };
    }
}
