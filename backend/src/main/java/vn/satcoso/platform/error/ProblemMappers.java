package vn.satcoso.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.satcoso.platform.error.DomainException.Violation;

/** Turns every failure into a {@link Problem}; never shows a class name, SQL or a stack. */
class ProblemMappers {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Pattern FORM_READERS =
            Pattern.compile("org\\.jboss\\.resteasy\\.reactive\\.server\\.(core\\.multipart|vertx\\.VertxInputStream)");

    @Inject
    Problems problems;

    @ServerExceptionMapper
    Response domain(DomainException e, UriInfo uri) {
        return problem(e.status(), e.code(), e.arguments(), e.violations(), uri);
    }

    @ServerExceptionMapper
    Response validation(ConstraintViolationException e, UriInfo uri) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return problem(400, "request.invalid", List.of(), violations, uri);
    }

    /** Takes the place of the framework's own answer to a value or field that does not fit. */
    @ServerExceptionMapper
    Response json(MismatchedInputException e, UriInfo uri) {
        return json((JsonProcessingException) e, uri);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e, UriInfo uri) {
        String field = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                        .collect(Collectors.joining("."))
                        .replace(".[", "[")
                : "";
        if (field.isEmpty()) {
            return problem(400, "json.malformed", List.of(), List.of(), uri);
        }
        String code = e instanceof UnrecognizedPropertyException ? "json.unknownField" : "json.badValue";
        return problem(400, "request.invalid", List.of(), List.of(new Violation(field, code)), uri);
    }

    /** The same for the kind that the framework would otherwise answer in a shape of its own. */
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException e, UriInfo uri) {
        return json(e, uri);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException e, UriInfo uri) {
        return domain(DomainException.stale(), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(UriInfo uri) {
        return Response.fromResponse(problem(401, "access.unauthenticated", List.of(), List.of(), uri))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri) {
        return problem(403, "access.roleMissing", List.of(), List.of(), uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return json(json, uri);
            }
        }
        int status = e.getResponse().getStatus();
        return problem(status, "http." + status, List.of(), List.of(), uri);
    }

    @ServerExceptionMapper
    Response anything(Throwable e, UriInfo uri) {
        if (brokenOff(e)) {
            return problem(400, "http.400", List.of(), List.of(), uri);
        }
        return answer(problems.of(e, uri.getPath()));
    }

    /** Whether the framework itself gave up on a form: it ends too early, or has parts beyond number. */
    private static boolean brokenOff(Throwable e) {
        StackTraceElement[] at = e.getStackTrace();
        return at.length > 0 && FORM_READERS.matcher(at[0].getClassName()).lookingAt();
    }

    private Response problem(int status, String code, List<Object> arguments, List<Violation> violations, UriInfo uri) {
        return answer(problems.of(status, code, arguments, violations, uri.getPath()));
    }

    private static Response answer(Problem body) {
        Response.ResponseBuilder answer =
                Response.status(body.status()).entity(body).type(PROBLEM_JSON);
        return body.status() == 503 ? answer.header("Retry-After", "5").build() : answer.build();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        int parameter = path.indexOf('.', path.indexOf('.') + 1);
        String named = parameter > 0 ? path.substring(parameter + 1) : path.substring(path.lastIndexOf('.') + 1);
        String field = named.replaceAll("\\.<[^>]*>$", "");
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (rule) {
            case "Size" -> new Violation(field, "field.Size", attributes.get("min"), attributes.get("max"));
            case "Min", "Max" -> new Violation(field, "field." + rule, attributes.get("value"));
            default -> new Violation(field, "field." + rule);
        };
    }
}
