package vn.satcoso.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WorkPlanRepository implements PanacheRepositoryBase<WorkPlan, UUID> {

    /** The plan, held until the transaction ends, so that two submissions at once are one after the other. */
    Optional<WorkPlan> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the plan was added; false when the official already has one of that regulation and year. */
    boolean addIfAbsent(WorkPlan plan) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into work_plan (id, official_id, regulation_id, year, state)
                                values (:id, :official, :regulation, :year, :state)
                                on conflict on constraint work_plan_one_a_year do nothing""")
                        .setParameter("id", plan.id())
                        .setParameter("official", plan.officialId())
                        .setParameter("regulation", plan.regulationId())
                        .setParameter("year", plan.year())
                        .setParameter("state", plan.state().name())
                        .executeUpdate()
                == 1;
    }

    WorkPlan of(UUID officialId, UUID regulationId, int year) {
        return find("officialId = ?1 and regulationId = ?2 and year = ?3", officialId, regulationId, year)
                .firstResult();
    }
}
