package vn.satcoso.proposalbulk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.platform.error.Problem;
import vn.satcoso.proposal.ProposalRow;

/** What became of each of several proposals, in the order in which they were named. */
public record BulkActResponse(int done, int refused, List<Result> results) {

    /** Done: how it stands now. Refused: why, and it stands as before. */
    public record Result(
            UUID id,
            @Schema(nullable = true) ProposalRow row,
            @Schema(nullable = true) Problem problem) {}

    static BulkActResponse of(List<Result> results) {
        int refused =
                (int) results.stream().filter(one -> one.problem() != null).count();
        return new BulkActResponse(results.size() - refused, refused, results);
    }
}
