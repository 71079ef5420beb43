package vn.satcoso.platform.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import vn.satcoso.platform.error.DomainException.Violation;

/** Words a failure in the language of the request; never shows a class name, SQL or a stack. */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Inject
    RequestLanguage language;

    @Inject
    DatabaseRefusals refusals;

    /** What went wrong at this path; what nobody foresaw is logged and told as 500. */
    public Problem of(Throwable failure, String path) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException domain) {
                return of(domain, path);
            }
            if (cause instanceof OptimisticLockException) {
                return of(DomainException.stale(), path);
            }
        }
        DomainException refusal = refusals.explain(failure);
        if (refusal != null) {
            return of(refusal, path);
        }
        if (refusals.overloaded(failure)) {
            return of(503, "http.503", List.of(), List.of(), path);
        }
        LOG.error("Unexpected failure", failure);
        return of(500, "http.500", List.of(), List.of(), path);
    }

    private Problem of(DomainException e, String path) {
        return of(e.status(), e.code(), e.arguments(), e.violations(), path);
    }

    Problem of(int status, String code, List<Object> arguments, List<Violation> violations, String path) {
        List<Problem.FieldViolation> fields = violations.stream()
                .map(v -> new Problem.FieldViolation(
                        v.field(), v.code(), Messages.text(language.locale(), v.code(), v.arguments())))
                .toList();
        return of(status, code, arguments, fields, language.locale(), path);
    }

    /** A status that says all, where no request has begun of which the language is known. */
    static Problem of(int status, Locale language, String path) {
        return of(status, "http." + status, List.of(), List.of(), language, path);
    }

    private static Problem of(
            int status,
            String code,
            List<Object> arguments,
            List<Problem.FieldViolation> fields,
            Locale language,
            String path) {
        return new Problem(
                "about:blank",
                Messages.text(language, "title." + status, List.of()),
                status,
                Messages.text(language, code, arguments),
                code,
                path,
                fields);
    }
}
