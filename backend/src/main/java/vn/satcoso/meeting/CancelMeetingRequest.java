package vn.satcoso.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a thematic meeting is called off. */
public record CancelMeetingRequest(
        @NotNull @Size(min = 1, max = 1000) String reason) {}
