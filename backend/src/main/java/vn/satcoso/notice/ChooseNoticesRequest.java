package vn.satcoso.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whether a reader wants one mail a day, and of which topics none. */
public record ChooseNoticesRequest(
        @NotNull Boolean digest, @NotNull @Size(max = 20) List<@NotNull Topic> muted) {}
