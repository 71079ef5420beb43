package vn.satcoso.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.time.VietnamTime;

@ApplicationScoped
class PlanRecipientRepository implements PanacheRepositoryBase<PlanRecipient, UUID> {
    private static final String SEND = """
            insert into plan_recipient (id, plan_id, unit_id, role, edition, sent_at)
            select new_id(), :plan, x.unit_id, x.role, :edition, :now
            from (select h.id as unit_id, case h.kind when 'COMMUNE' then 'HOST' else 'INFORMED' end as role
                  from unit c join unit h on starts_with(c.path, h.path) and h.kind in ('COMMUNE', 'DISTRICT')
                      and (h.valid_to is null or h.valid_to >= :today)
                  where c.id = any(cast(:cells as uuid[]))
                  union
                  select p.id, 'ORGANIZER' from official o join unit u on u.id = o.unit_id
                  join unit p on starts_with(u.path, p.path) and p.kind = 'PROVINCE' where o.id = :official) x
            on conflict (plan_id, unit_id) do update set edition = excluded.edition, sent_at = excluded.sent_at,
                read_at = null, read_by = null, acknowledged_at = null, acknowledged_by = null""";

    /**
     * Sends the plan's edition to Ban Tổ chức, to the communes of these cells and, for their knowledge, to the districts
     * above them; who had an earlier edition has this one to read and acknowledge anew.
     */
    void send(WorkPlan plan, Collection<UUID> cells, Instant now) {
        getEntityManager()
                .createNativeQuery(SEND)
                .setParameter("plan", plan.id())
                .setParameter("edition", plan.edition())
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, VietnamTime.ZONE))
                .setParameter("cells", cells.toArray(UUID[]::new))
                .setParameter("official", plan.officialId())
                .executeUpdate();
    }

    /** What was sent to the units with these paths, held until the transaction ends. */
    List<PlanRecipient> of(UUID planId, Collection<String> paths) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        select q.id from plan_recipient q join unit u on u.id = q.unit_id
                        where q.plan_id = :plan and u.path = any(cast(:paths as text[]))
                        order by q.id for update of q""", UUID.class)
                .setParameter("plan", planId)
                .setParameter("paths", paths.toArray(String[]::new))
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
