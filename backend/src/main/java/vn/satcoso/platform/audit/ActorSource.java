package vn.satcoso.platform.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.MDC;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Scope;

/** Who acts now: the user of the request, or the system itself in a job. */
@ApplicationScoped
class ActorSource {
    private static final AuditEvent.Actor SYSTEM = new AuditEvent.Actor("system", "Hệ thống", null, null);

    @Inject
    CurrentUser user;

    @Inject
    Scope scope;

    AuditEvent.Actor current() {
        if (!Arc.container().requestContext().isActive() || !user.known()) {
            return SYSTEM;
        }
        String unit = scope.unit().map(Place::name).orElse(null);
        return new AuditEvent.Actor(user.subject(), user.name(), unit, (String) MDC.get("requestId"));
    }
}
