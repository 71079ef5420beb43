package vn.satcoso.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * An edition of a plan as it was handed in, and how it differs from the one before; {@code reason} is absent for the
 * first. A host reads the visits to its own cells only.
 */
public record PlanEditionResponse(
        int edition,
        Instant madeAt,
        String madeBy,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String note,
        List<EditionVisit> visits,
        List<EditionChange> changes) {

    /** A visit as that edition planned it. */
    public record EditionVisit(
            UnitRef cell,
            String communeName,
            int month,
            @Schema(nullable = true) LocalDate agreedOn,
            @Schema(nullable = true) String note) {}

    /** How one visit differs; {@code monthBefore} is where it stood in the edition before. */
    public record EditionChange(
            Kind kind,
            EditionVisit visit,
            @Schema(nullable = true) Integer monthBefore) {
        /** What became of the visit. */
        @Schema(name = "EditionChangeKind")
        public enum Kind {
            ADDED,
            REMOVED,
            MOVED,
            REWORDED
        }
    }
}
