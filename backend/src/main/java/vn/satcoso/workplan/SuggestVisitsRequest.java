package vn.satcoso.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What to suggest from; {@code visits} are those being written and not yet saved, the saved ones when absent. */
public record SuggestVisitsRequest(
        @NotNull SuggestionSource source, @Size(max = 500) List<@NotNull @Valid PlannedVisitRequest> visits) {}
