package vn.satcoso.assignment;

import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;

/** A new assignment with the names that its event shows. */
record MadeAssignment(Assignment assignment, String official, String unit, String regulation) {
    AuditTrail.Made event() {
        Act act = Act.of("assignment.created", assignment.id()).under(assignment.officialId());
        return new AuditTrail.Made(act, assignment.snapshot(official, unit, regulation));
    }
}
