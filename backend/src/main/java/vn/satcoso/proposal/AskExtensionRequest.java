package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Until when the agency asks to be given, and why. */
public record AskExtensionRequest(
        @NotNull LocalDate until,
        @NotNull @Size(min = 1, max = 2000) String reason) {}
