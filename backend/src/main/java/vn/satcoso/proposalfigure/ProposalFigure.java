package vn.satcoso.proposalfigure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the proposals of one group stood on the day asked for. {@code key} goes into the filter of the list that shows the
 * rows behind it, absent for those that have none; {@code name} is that of the unit. {@code onTime} and {@code late} are
 * of what an agency was to answer: answered by its due date, answered later or not yet though due. {@code deskLate} lie at a
 * desk that should have settled them or sent them on. {@code onTimeShare} is
 * of both in per cent, {@code reopenedShare} of those that were answered. {@code medianDays} are calendar days from handing-in to the first answer. The ages are those of the open ones, in calendar days.
 */
public record ProposalFigure(
        @Schema(nullable = true) String key,
        @Schema(nullable = true) String name,
        int count,
        int difficulties,
        int proposals,
        int open,
        int closed,
        int settled,
        int notForwarded,
        int confirmed,
        int reopened,
        int answered,
        int onTime,
        int late,
        int deskLate,
        @Schema(nullable = true) Integer onTimeShare,
        @Schema(nullable = true) Integer reopenedShare,
        @Schema(nullable = true) Integer medianDays,
        Ages ages) {

    /** How many open ones have been open so many days. */
    public record Ages(int upTo10, int upTo20, int upTo30, int upTo60, int over60) {}
}
