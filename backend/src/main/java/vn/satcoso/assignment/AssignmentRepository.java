package vn.satcoso.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** The same assignment when it holds on the first day asked for and has no end. */
    Optional<Assignment> openOn(CreateAssignmentsRequest request, UUID unitId) {
        return find(
                        "officialId = ?1 and unitId = ?2 and regulationId = ?3 and validFrom <= ?4 and validTo is null",
                        request.officialId(),
                        unitId,
                        request.regulationId(),
                        request.from())
                .firstResultOptional();
    }

    /** Whether the official is already assigned to the unit under the regulation on one of these days. */
    boolean overlaps(CreateAssignmentsRequest request, UUID unitId) {
        String sameRow = "officialId = ?1 and unitId = ?2 and regulationId = ?3 and (validTo is null or validTo >= ?4)";
        return request.to() == null
                ? count(sameRow, request.officialId(), unitId, request.regulationId(), request.from()) > 0
                : count(
                                sameRow + " and validFrom <= ?5",
                                request.officialId(),
                                unitId,
                                request.regulationId(),
                                request.from(),
                                request.to())
                        > 0;
    }
}
