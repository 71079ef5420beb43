package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitRef;

/** To whom a plan was sent, and which plans were sent to a unit. */
@ApplicationScoped
class PlanRecipientList {
    private static final String COLUMNS = """
            q.role, q.edition, q.sent_at, q.read_at, q.read_by, q.acknowledged_at, q.acknowledged_by,
            u.id, u.code, u.name, u.kind, u.valid_to < :today as closed""";
    private static final String RECEIVED = """
            w.id as plan_id, w.year, q.role, q.edition, q.sent_at, q.read_at, q.acknowledged_at,
            o.id as official_id, o.code as official_code, o.full_name, r.id as regulation_id, r.number, r.title,
            (select count(*) from planned_visit v join unit c on c.id = v.cell_id
             where v.plan_id = w.id and starts_with(c.path, u.path)) as visit_count""";
    private static final String SENT = """
            plan_recipient q join unit u on u.id = q.unit_id join work_plan w on w.id = q.plan_id
            join official o on o.id = w.official_id""";
    private static final String RECEIVED_FROM = SENT + " join regulation r on r.id = w.regulation_id";

    private static final String WAITING = "q.acknowledged_at is null and q.role <> 'INFORMED' and o.active";
    private static final String OPEN = """
            case when %s then 'WAITING ' || w.year
                 when q.acknowledged_at is not null and %s then 'UNANSWERED ' || w.year end""".formatted(WAITING, OpenVisits.UNANSWERED);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    List<PlanRecipientResponse> of(UUID planId) {
        return list(recipients(planId));
    }

    /** Only the units of the area. */
    List<PlanRecipientResponse> of(UUID planId, Area area) {
        return list(recipients(planId).within(area, "u.path"));
    }

    /** What the units with these paths may do with a plan that was sent to them. */
    List<String> actions(UUID planId, List<String> paths) {
        return ListQuery.select(
                        "q.role <> 'INFORMED' as asked, q.read_at is null as unread, q.acknowledged_at is null as open",
                        "plan_recipient q join unit u on u.id = q.unit_id")
                .where("q.plan_id = :plan", "plan", planId)
                .where("u.path = any(cast(:paths as text[]))", "paths", paths.toArray(String[]::new))
                .list(em, row -> row)
                .stream()
                .flatMap(row -> Stream.of(
                        row.flag("unread") ? "read" : null,
                        row.flag("asked") && row.flag("open") ? "acknowledge" : null,
                        row.flag("asked") ? "remark" : null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What was sent to the units with these paths, what waits first. */
    Page<ReceivedPlan> received(List<String> paths, ReceivedPlanFilter filter, PageRequest request) {
        ListQuery query =
                sentTo(paths).filter("w.year = :year", "year", filter.year).search("o.name_norm", filter.search);
        if (filter.unanswered != null) {
            query.where("(" + OpenVisits.UNANSWERED + ") = :unanswered", "unanswered", filter.unanswered)
                    .bind("today", LocalDate.now(clock));
        }
        if (filter.reception == Reception.WAITING) {
            query.where(WAITING);
        } else if (filter.reception == Reception.ACKNOWLEDGED) {
            query.where("q.acknowledged_at is not null");
        }
        return query.sort(
                        request.sort,
                        Map.of("sentAt", "q.sent_at", "name", "o.sort_name"),
                        "sentAt,desc",
                        "o.sort_name, q.id")
                .page(em, request, PlanRecipientList::received);
    }

    /** What waits for the units with these paths, by year: {@code WAITING 2026} and, once taken, {@code UNANSWERED 2026}. */
    Map<String, Head<ReceivedPlan>> open(List<String> paths, int most) {
        return sentTo(paths)
                .bind("today", LocalDate.now(clock))
                .sort(null, Map.of("sentAt", "q.sent_at"), "sentAt", "o.sort_name, q.id")
                .heads(em, OPEN, most, PlanRecipientList::received);
    }

    private static ListQuery sentTo(List<String> paths) {
        return ListQuery.select(RECEIVED, RECEIVED_FROM)
                .pickFrom(SENT, "q.id")
                .where("u.path = any(cast(:paths as text[]))", "paths", paths.toArray(String[]::new))
                .where("w.state = 'SUBMITTED'");
    }

    private ListQuery recipients(UUID planId) {
        return ListQuery.select(COLUMNS, "plan_recipient q join unit u on u.id = q.unit_id")
                .where("q.plan_id = :plan", "plan", planId)
                .bind("today", LocalDate.now(clock));
    }

    private List<PlanRecipientResponse> list(ListQuery recipients) {
        String place = "case q.role when 'ORGANIZER' then 0 when 'INFORMED' then 1 else 2 end";
        return recipients
                .sort(null, Map.of("role", place), "role", "u.name collate \"vi-x-icu\", q.id")
                .list(
                        em,
                        row -> new PlanRecipientResponse(
                                UnitRef.of(row),
                                row.choice("role", RecipientRole.class),
                                row.number("edition"),
                                row.instant("sent_at"),
                                row.instant("read_at"),
                                row.text("read_by"),
                                row.instant("acknowledged_at"),
                                row.text("acknowledged_by"),
                                Boolean.TRUE.equals(row.flag("closed"))));
    }

    private static ReceivedPlan received(Row row) {
        return new ReceivedPlan(
                row.id("plan_id"),
                new OfficialRef(row.id("official_id"), row.text("official_code"), row.text("full_name")),
                new RegulationRef(row.id("regulation_id"), row.text("number"), row.text("title")),
                row.number("year"),
                row.choice("role", RecipientRole.class),
                row.number("edition"),
                row.instant("sent_at"),
                row.instant("read_at"),
                row.instant("acknowledged_at"),
                row.number("visit_count"));
    }
}
