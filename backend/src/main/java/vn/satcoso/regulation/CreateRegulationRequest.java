package vn.satcoso.regulation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A regulation by its number (168-QĐ/TU), issuer and dates. */
public record CreateRegulationRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "\\d+[\\p{L}\\d]*-[\\p{L}\\d/-]+")
        String number,

        @NotNull @Size(min = 1, max = 1000) String title,
        @NotNull @Size(min = 1, max = 300) String issuer,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate validFrom) {}
