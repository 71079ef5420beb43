package vn.satcoso.workplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the official takes what the host proposes; a refusal needs a word. */
public record DecideAnswerRequest(
        @NotNull Boolean accepted, @Size(max = 1000) String note) {}
