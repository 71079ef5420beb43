package vn.satcoso.visitreport;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that was conveyed, by its number and title (S0-07). */
@Embeddable
public record ReportDocument(
        @Schema(nullable = true) @Size(max = 60) String number,
        @Schema(nullable = true) @Size(max = 1000) String title) {
    boolean blank() {
        return number == null && title == null;
    }
}
