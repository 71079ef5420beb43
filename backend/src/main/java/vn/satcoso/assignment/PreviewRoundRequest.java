package vn.satcoso.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A round as it is looked at before anything is decided (S2-01): the decision may still be missing. */
public record PreviewRoundRequest(
        @NotEmpty @Size(max = 100) List<AssignmentRoundRequest.@NotNull @Valid Row> rows,
        @NotNull UUID regulationId,
        @NotNull LocalDate from,
        LocalDate to,
        @Size(max = 60) String decisionNumber,
        LocalDate decisionDate,
        @Size(max = 1000) String note) {

    AssignmentRoundRequest round() {
        return new AssignmentRoundRequest(rows, regulationId, from, to, decisionNumber, decisionDate, note);
    }
}
