package vn.satcoso.platform.error;

import java.util.List;

/**
 * A request that the rules of the product refuse. The code is stable and names the text shown to people
 * ({@code messages_vi.properties}, {@code messages_en.properties}); the arguments fill that text.
 */
public final class DomainException extends RuntimeException {
    private final int status;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;

    /** One field that is wrong; {@code field} is its JSON name, {@code code} names the text. */
    public record Violation(String field, String code, List<Object> arguments) {
        public Violation(String field, String code, Object... arguments) {
            this(field, code, List.of(arguments));
        }
    }

    private DomainException(int status, String code, List<Object> arguments, List<Violation> violations) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.violations = violations;
    }

    /** 400: the request itself is wrong at these fields. */
    public static DomainException invalid(List<Violation> violations) {
        return new DomainException(400, "request.invalid", List.of(), List.copyOf(violations));
    }

    /** 400 when there is any. */
    public static void refuseAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
    }

    /** 400: the request itself is wrong at this field. */
    public static DomainException invalid(String field, String code, Object... arguments) {
        return invalid(List.of(new Violation(field, code, arguments)));
    }

    /** 403: the caller lacks the right to this act. */
    public static DomainException forbidden(String code, Object... arguments) {
        return new DomainException(403, code, List.of(arguments), List.of());
    }

    /** 404: the object is absent, or outside the caller's scope, which is the same to him. */
    public static DomainException notFound(String code) {
        return new DomainException(404, code, List.of(), List.of());
    }

    /** 409: the object's state, or another object, does not allow this. */
    public static DomainException conflict(String code, Object... arguments) {
        return new DomainException(409, code, List.of(arguments), List.of());
    }

    /** 412: the object has changed since the caller read it. */
    public static DomainException stale() {
        return new DomainException(412, "version.stale", List.of(), List.of());
    }

    /** 412: the object has changed since the caller read it; the text says what was done. */
    public static DomainException stale(String code, Object... arguments) {
        return new DomainException(412, code, List.of(arguments), List.of());
    }

    /** 413: the body is longer than this operation takes. */
    public static DomainException tooLarge() {
        return new DomainException(413, "http.413", List.of(), List.of());
    }

    /** 413: the file in this field is longer than this operation takes. */
    public static DomainException tooLarge(String field, String code, Object... arguments) {
        return refused(413, field, code, arguments);
    }

    /** 415: the file in this field is of a kind that this operation does not take. */
    public static DomainException unsupported(String field, String code, Object... arguments) {
        return refused(415, field, code, arguments);
    }

    /** 422: the file cannot be read or its rows are faulty. */
    public static DomainException badFile(String code, Object... arguments) {
        return new DomainException(422, code, List.of(arguments), List.of());
    }

    /** 428: the If-Match header is missing. */
    public static DomainException versionRequired() {
        return new DomainException(428, "version.required", List.of(), List.of());
    }

    /** 500: what was kept is no longer as it was kept. */
    public static DomainException damaged(String code) {
        return new DomainException(500, code, List.of(), List.of());
    }

    /** 503: something that this operation needs does not answer now. */
    public static DomainException unavailable(String code) {
        return new DomainException(503, code, List.of(), List.of());
    }

    private static DomainException refused(int status, String field, String code, Object... arguments) {
        return new DomainException(
                status, code, List.of(arguments), List.of(new Violation(field, code, List.of(arguments))));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }
}
