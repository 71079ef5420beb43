package vn.satcoso.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanRemarkRepository implements PanacheRepositoryBase<PlanRemark, UUID> {
    private static final String CARRY = """
            insert into plan_remark (id, plan_id, source, unit_id, text, written_at, written_by, carried_from)
            select new_id(), n.id, 'LAST_YEAR', m.unit_id, m.text, m.written_at, m.written_by, m.id
            from work_plan n join work_plan l on l.official_id = n.official_id and l.regulation_id = n.regulation_id
                and l.year = n.year - 1
            join plan_remark m on m.plan_id = l.id and m.done_at is null
            where n.official_id = :official and n.regulation_id = :regulation and n.year = :year
            on conflict on constraint plan_remark_carried_known do nothing""";

    /** Puts what last year's plan left open on the checklist of this one. */
    void carry(WorkPlan plan) {
        carry(plan, plan.year());
    }

    /** Puts what this plan leaves open on the checklist of next year's, where that one exists. */
    void carryOn(WorkPlan plan) {
        carry(plan, plan.year() + 1);
    }

    private void carry(WorkPlan plan, int year) {
        flush();
        getEntityManager()
                .createNativeQuery(CARRY)
                .setParameter("official", plan.officialId())
                .setParameter("regulation", plan.regulationId())
                .setParameter("year", year)
                .executeUpdate();
    }
}
