package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.unit.UnitService;

/** Who follows which unit under which regulation; the same official and unit never twice on one day (S0-30). */
@ApplicationScoped
class AssignmentService {
    @Inject
    AssignmentRepository assignments;

    @Inject
    AssignmentList list;

    @Inject
    OfficialService officials;

    @Inject
    RegulationService regulations;

    @Inject
    UnitService units;

    @Inject
    AuditTrail audit;

    @Transactional
    Page<AssignmentResponse> page(AssignmentFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    AssignmentResponse get(UUID id) {
        return list.visible(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("assignment.missing"));
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        get(id);
        return audit.history(id, request);
    }

    /** All units or none: 404 for a unit out of scope, 409 {@code assignment.overlap} naming the unit. */
    @Transactional
    List<AssignmentResponse> create(CreateAssignmentsRequest request) {
        String official = officials.get(request.officialId()).fullName();
        String regulation = regulations.ref(request.regulationId()).number();
        Area editable = list.editable();
        List<UUID> ids = new ArrayList<>();
        for (UUID unitId : request.unitIds().stream().distinct().toList()) {
            UnitService.Located unit = units.locate(unitId, editable);
            if (assignments.overlaps(request, unitId)) {
                throw DomainException.conflict("assignment.overlap", unit.name());
            }
            Assignment assignment = new Assignment(request, unitId);
            assignments.persist(assignment);
            ids.add(assignment.id());
            var made = new MadeAssignment(assignment, official, unit.name(), regulation).event();
            audit.record(made.act(), made.fields());
        }
        assignments.flush();
        return list.visible(ids);
    }

    @Transactional
    AssignmentResponse end(UUID id, int version, EndAssignmentRequest request) {
        get(id);
        Assignment assignment = assignments.findById(id);
        units.locate(assignment.unitId(), list.editable());
        Versions.check(version, assignment.version());
        var before = assignment.snapshot();
        assignment.end(request.to(), request.reason());
        assignments.flush();
        audit.record(
                Act.of("assignment.ended", id).under(assignment.officialId()).because(request.reason()),
                before,
                assignment.snapshot());
        return get(id);
    }
}
