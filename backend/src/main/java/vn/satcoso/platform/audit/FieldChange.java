package vn.satcoso.platform.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field before and after an act, as text; null where there was or is nothing. */
public record FieldChange(
        String field,
        @Schema(nullable = true) String before,
        @Schema(nullable = true) String after) {}
