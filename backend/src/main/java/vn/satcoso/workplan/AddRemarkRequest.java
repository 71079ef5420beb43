package vn.satcoso.workplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the official should put right or keep up. */
public record AddRemarkRequest(
        @NotNull @Size(min = 1, max = 1000) String text) {}
