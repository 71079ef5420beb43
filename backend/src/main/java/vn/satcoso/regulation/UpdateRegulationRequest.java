package vn.satcoso.regulation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The correctable facts of a regulation, and its last day when it ends. */
public record UpdateRegulationRequest(
        @NotNull @Size(min = 1, max = 1000) String title,
        @NotNull @Size(min = 1, max = 300) String issuer,
        LocalDate validTo) {}
