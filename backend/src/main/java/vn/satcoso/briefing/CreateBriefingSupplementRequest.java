package vn.satcoso.briefing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is added to a briefing that has been sent. */
public record CreateBriefingSupplementRequest(
        @NotNull @Size(min = 1, max = 5000) String content) {}
