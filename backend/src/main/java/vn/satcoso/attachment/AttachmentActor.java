package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Scope;

/** Who brings and takes files, and what the trail tells of him. */
@ApplicationScoped
class AttachmentActor {
    @Inject
    CurrentUser user;

    @Inject
    Scope scope;

    @Inject
    AuditTrail audit;

    String subject() {
        return user.subject();
    }

    String name() {
        return user.name();
    }

    Attachment.Uploader uploader() {
        return new Attachment.Uploader(
                user.subject(), user.name(), scope.unit().map(Place::name).orElse(null));
    }

    void did(Act act, Map<String, ?> after) {
        audit.record(act, after);
    }

    void did(Act act, Map<String, ?> before, Map<String, ?> after) {
        audit.record(act, before, after);
    }
}
