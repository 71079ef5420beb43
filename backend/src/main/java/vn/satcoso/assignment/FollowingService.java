package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.unit.UnitService;

/**
 * The assignments that follow from another act, such as coming into a team; whoever calls has checked that the act is
 * allowed, and decides when they end.
 */
@ApplicationScoped
public class FollowingService {
    @Inject
    AssignmentRepository assignments;

    @Inject
    OfficialService officials;

    @Inject
    UnitService units;

    @Inject
    RegulationService regulations;

    @Inject
    AuditTrail audit;

    /** Who is to follow which unit, from which day on, under which regulation and by which decision. */
    public record Following(
            UUID officialId,
            UUID unitId,
            UUID regulationId,
            LocalDate from,
            String decisionNumber,
            LocalDate decisionDate) {}

    /** The assignment, and whether it was made now or was there before. */
    public record Followed(UUID assignmentId, boolean made) {}

    /** One that holds from the day on without an end serves; 409 {@code assignment.overlap} when another is in the way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Followed follow(Following wanted) {
        var request = new CreateAssignmentsRequest(
                wanted.officialId(),
                List.of(wanted.unitId()),
                wanted.regulationId(),
                wanted.from(),
                null,
                wanted.decisionNumber(),
                wanted.decisionDate(),
                null);
        var open = assignments.openOn(request, wanted.unitId());
        if (open.isPresent()) {
            return new Followed(open.get().id(), false);
        }
        String unit = units.name(wanted.unitId());
        if (assignments.overlaps(request, wanted.unitId())) {
            throw DomainException.conflict("assignment.overlap", unit);
        }
        Assignment assignment = new Assignment(request, wanted.unitId());
        assignments.persist(assignment);
        String official = officials.get(wanted.officialId()).fullName();
        String regulation = regulations.ref(wanted.regulationId()).number();
        var made = new MadeAssignment(assignment, official, unit, regulation).event();
        audit.record(made.act(), made.fields());
        return new Followed(assignment.id(), true);
    }

    /** Ends the assignment, unless somebody has ended it by then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(UUID assignmentId, LocalDate lastDay, String reason) {
        Assignment assignment = assignments.findById(assignmentId);
        if (!assignment.lastsBeyond(lastDay)) {
            return;
        }
        var before = assignment.snapshot();
        assignment.end(lastDay, reason);
        audit.record(
                Act.of("assignment.ended", assignmentId)
                        .under(assignment.officialId())
                        .because(reason),
                before,
                assignment.snapshot());
    }
}
