package vn.satcoso.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/** Another day for one meeting, and why; time and place stay when absent. */
public record MoveMeetingRequest(
        @NotNull LocalDate heldOn,
        LocalTime time,
        @Size(max = 300) String place,
        @NotNull @Size(min = 1, max = 1000) String reason) {}
