package vn.satcoso.workplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a planned visit is given up; another reason than those listed needs a word about it. */
public record CancelVisitRequest(
        @NotNull CancelReason reason, @Size(max = 500) String note) {}
