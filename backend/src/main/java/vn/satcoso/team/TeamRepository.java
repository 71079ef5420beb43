package vn.satcoso.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<Team, UUID> {
    private static final String LAST =
            "select max(coalesce(o.valid_to, 'infinity'::date))::text from team_member o where o.id <> :member and ";

    /** Whether a membership made this assignment, so that it may end with memberships. */
    boolean isAssignmentOfMembership(UUID assignmentId) {
        return !getEntityManager()
                .createNativeQuery("select 1 from team_member_assignment where assignment_id = :id limit 1")
                .setParameter("id", assignmentId)
                .getResultList()
                .isEmpty();
    }

    /** Whether a membership made this position. */
    boolean isPositionOfMembership(UUID positionId) {
        return !getEntityManager()
                .createNativeQuery("select 1 from team_member where position_id = :id limit 1")
                .setParameter("id", positionId)
                .getResultList()
                .isEmpty();
    }

    /** The day until which an assignment is needed when the member leaves; empty while another stays for good. */
    Optional<LocalDate> assignmentNeededUntil(UUID assignmentId, UUID memberId, LocalDate lastDay) {
        return last(
                LAST + "exists (select 1 from team_member_assignment x where x.member_id = o.id and"
                        + " x.assignment_id = :id)",
                assignmentId,
                memberId,
                lastDay);
    }

    /** The day until which a position is needed when the member leaves; empty while another stays for good. */
    Optional<LocalDate> positionNeededUntil(UUID positionId, UUID memberId, LocalDate lastDay) {
        return last(LAST + "o.position_id = :id", positionId, memberId, lastDay);
    }

    private Optional<LocalDate> last(String sql, UUID id, UUID memberId, LocalDate lastDay) {
        List<?> found = getEntityManager()
                .createNativeQuery(sql, String.class)
                .setParameter("id", id)
                .setParameter("member", memberId)
                .getResultList();
        Object others = found.getFirst();
        if (others == null) {
            return Optional.of(lastDay);
        }
        if (others.equals("infinity")) {
            return Optional.empty();
        }
        LocalDate other = LocalDate.parse(others.toString());
        return Optional.of(other.isAfter(lastDay) ? other : lastDay);
    }
}
