package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.unit.UnitService;

/** Tells the units that were sent a plan, and its official, what the others did with it. */
@ApplicationScoped
class PlanNews {
    private static final String SENT = "workPlan.sent";
    private static final String ADJUSTED = "workPlan.adjusted";

    @Inject
    NoticeService notices;

    @Inject
    UnitService units;

    @Inject
    EntityManager em;

    private record Place(UUID communeId, String commune, String cell) {}

    /** Tells the units to which this edition was sent. */
    void sent(WorkPlan plan) {
        List<UUID> told = ListQuery.select("q.unit_id", "plan_recipient q")
                .where("q.plan_id = :plan", "plan", plan.id())
                .where("q.edition = :edition", "edition", plan.edition())
                .list(em, row -> row.id("unit_id"));
        notices.toUnits(told, news(plan, plan.edition() == 1 ? SENT : ADJUSTED, official(plan), year(plan)));
    }

    void acknowledged(WorkPlan plan, UUID unitId) {
        tellOfficial(plan, news(plan, "workPlan.acknowledged", units.name(unitId), year(plan)));
    }

    void remarked(WorkPlan plan, UUID unitId) {
        tellOfficial(plan, news(plan, "workPlan.remarked", units.name(unitId), year(plan)));
    }

    void answered(WorkPlan plan, PlannedVisit visit, boolean confirmed) {
        Place place = place(visit);
        String kind = confirmed ? "workPlan.confirmed" : "workPlan.proposed";
        tellOfficial(plan, news(plan, kind, place.commune(), place.cell(), month(plan, visit)));
    }

    void decided(WorkPlan plan, PlannedVisit visit, boolean accepted) {
        tellHost(plan, visit, accepted ? "workPlan.accepted" : "workPlan.declined");
    }

    void cancelled(WorkPlan plan, PlannedVisit visit) {
        tellHost(plan, visit, "workPlan.visitCancelled");
    }

    private void tellHost(WorkPlan plan, PlannedVisit visit, String kind) {
        Place place = place(visit);
        notices.toUnits(Set.of(place.communeId()), news(plan, kind, official(plan), place.cell(), month(plan, visit)));
    }

    private void tellOfficial(WorkPlan plan, News news) {
        notices.toOfficials(Set.of(plan.officialId()), news);
    }

    private static News news(WorkPlan plan, String kind, String... words) {
        return new News(kind, plan.id(), "/work-plans/" + plan.id(), List.of(words));
    }

    private String official(WorkPlan plan) {
        return ListQuery.select("o.full_name", "official o")
                .where("o.id = :official", "official", plan.officialId())
                .list(em, row -> row.text("full_name"))
                .getFirst();
    }

    private Place place(PlannedVisit visit) {
        return ListQuery.select("x.id, x.name as commune, c.name as cell", "unit c join unit x on x.id = c.parent_id")
                .where("c.id = :cell", "cell", visit.cellId())
                .list(em, row -> new Place(row.id("id"), row.text("commune"), row.text("cell")))
                .getFirst();
    }

    private static String year(WorkPlan plan) {
        return String.valueOf(plan.year());
    }

    private static String month(WorkPlan plan, PlannedVisit visit) {
        return visit.month() + "/" + plan.year();
    }
}
