package vn.satcoso.visitreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written in one section; {@code nothing} says that there was nothing of this kind. */
public record ReportSectionText(
        @NotNull ReportSection section,
        @Schema(nullable = true) @Size(max = 10_000) String text,
        boolean nothing) {}
