package vn.satcoso.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.security.CurrentUser;

/** Keeps every edition of a plan that was handed in, whole: its visits as they were, who, when and why. */
@ApplicationScoped
class PlanEditionStore {
    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    /** Keeps the plan as it is now, in the transaction of the caller. */
    void keep(WorkPlan plan, String reason, Instant now) {
        em.flush();
        UUID id = Ids.next();
        em.createNativeQuery("""
                        insert into plan_edition (id, plan_id, edition, note, reason, made_at, made_by)
                        values (:id, :plan, :edition, :note, :reason, :now, :by)""")
                .setParameter("id", id)
                .setParameter("plan", plan.id())
                .setParameter("edition", plan.edition())
                .setParameter("note", plan.note())
                .setParameter("reason", reason)
                .setParameter("now", now)
                .setParameter("by", user.name())
                .executeUpdate();
        em.createNativeQuery("""
                        insert into plan_edition_visit (edition_id, cell_id, month, agreed_on, note)
                        select :id, cell_id, month, agreed_on, note from planned_visit where plan_id = :plan""")
                .setParameter("id", id)
                .setParameter("plan", plan.id())
                .executeUpdate();
    }
}
