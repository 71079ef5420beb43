package vn.satcoso.workplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether an item of the checklist is done, and what was done; a done one needs that word. */
public record SettleRemarkRequest(
        @NotNull Boolean done, @Size(max = 1000) String note) {}
