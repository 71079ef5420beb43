package vn.satcoso.visitreport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of the cell and its answer, given on the spot or to be given later (S2-16). */
@Embeddable
public record ReportQuestion(
        @Schema(nullable = true) @Size(max = 2000) String question,
        @Column(name = "on_the_spot") boolean onTheSpot,
        @Schema(nullable = true) @Size(max = 4000) String answer) {
    boolean blank() {
        return question == null && answer == null;
    }
}
