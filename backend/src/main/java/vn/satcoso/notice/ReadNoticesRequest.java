package vn.satcoso.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What has been read: these notices, or, when none is named, all that were told until a moment. */
public record ReadNoticesRequest(@Size(max = 100) List<@NotNull UUID> ids, Instant until) {}
