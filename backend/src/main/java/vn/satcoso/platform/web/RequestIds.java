package vn.satcoso.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Gives every request an id that is echoed, logged and kept with the audit event; personal data is never cached. */
@Provider
@PreMatching
class RequestIds implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String HEADER = "X-Request-Id";
    private static final String PROPERTY = "requestId";

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        String id = given != null && given.matches("[A-Za-z0-9._-]{1,64}")
                ? given
                : UUID.randomUUID().toString();
        request.setProperty(PROPERTY, id);
        MDC.put(PROPERTY, id);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = request.getProperty(PROPERTY);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
        response.getHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        MDC.remove(PROPERTY);
    }
}
