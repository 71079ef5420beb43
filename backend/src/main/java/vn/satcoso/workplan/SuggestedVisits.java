package vn.satcoso.workplan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * Visits to begin a plan with; nothing is written until the official saves them. {@code required} is what the quota asks
 * in the year, absent when last year's plan is copied or no number is owed.
 */
public record SuggestedVisits(
        @Schema(nullable = true) Integer required, List<SuggestedVisit> visits, List<LeftOutVisit> leftOut) {

    /** One cell in one month. */
    public record SuggestedVisit(
            UnitRef cell,
            String communeName,
            int month,
            @Schema(nullable = true) String note) {}

    /** A visit of last year's plan that cannot come again, and why. */
    public record LeftOutVisit(UnitRef cell, String communeName, int month, LeftOutReason why) {}
}
