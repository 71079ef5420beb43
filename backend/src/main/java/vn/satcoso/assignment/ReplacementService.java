package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialResponse;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.unit.UnitService;

/** One follows another: the assignment ends the day before, the next begins, and each knows of the other (S3-49). */
@ApplicationScoped
class ReplacementService {
    @Inject
    AssignmentRepository assignments;

    @Inject
    AssignmentList list;

    @Inject
    AssignmentService service;

    @Inject
    OfficialService officials;

    @Inject
    UnitService units;

    @Inject
    RegulationService regulations;

    @Inject
    AuditTrail audit;

    /** 400 for a day on or before the first day of the old one, 409 when it has ended or the other is there already. */
    @Transactional
    AssignmentResponse replace(UUID id, int version, ReplaceAssignmentRequest request) {
        service.get(id);
        Assignment old = assignments.findById(id);
        UnitService.Located unit = units.locate(old.unitId(), list.editable());
        Versions.check(version, old.version());
        OfficialResponse next = officials.get(request.officialId());
        if (!next.active()) {
            throw DomainException.conflict("assignment.officialInactive", next.fullName());
        }
        String leaving = officials.name(old.officialId());
        var before = old.snapshot();
        Assignment successor = old.replaceBy(request);
        assignments.flush();
        var asked = new CreateAssignmentsRequest(
                next.id(), List.of(unit.id()), old.regulationId(), request.from(), successor.validTo(), "", null, null);
        if (assignments.overlaps(asked, unit.id())) {
            throw DomainException.conflict("assignment.roundClash", next.fullName(), unit.name(), old.decisionNumber());
        }
        assignments.persistAndFlush(successor);
        var after = old.snapshot();
        after.put("replacedBy", next.fullName());
        audit.record(Act.of("assignment.ended", id).under(old.officialId()).because(request.reason()), before, after);
        String regulation = regulations.ref(old.regulationId()).number();
        var fields = successor.snapshot(next.fullName(), unit.name(), regulation);
        fields.put("replaces", leaving);
        audit.record(
                Act.of("assignment.replaced", successor.id()).under(next.id()).because(request.reason()), fields);
        return service.get(successor.id());
    }
}
