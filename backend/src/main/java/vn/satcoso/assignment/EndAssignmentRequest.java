package vn.satcoso.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The last day of an assignment, and why it ends. */
public record EndAssignmentRequest(
        @NotNull LocalDate to,
        @NotNull @Size(min = 1, max = 1000) String reason) {}
