package vn.satcoso.platform.error;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one error shape of the product (RFC 9457), in the language of the request. */
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String instance,
        List<FieldViolation> violations) {

    /** One wrong field: its JSON name, the stable code of the rule, the text to show. */
    public record FieldViolation(String field, String code, String message) {}
}
