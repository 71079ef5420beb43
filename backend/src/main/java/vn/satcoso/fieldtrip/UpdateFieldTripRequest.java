package vn.satcoso.fieldtrip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The whole trip as it shall read from now on. */
public record UpdateFieldTripRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull FieldTripKind kind,
        @NotNull UUID unitId,
        @Size(max = 1000) String peopleMet,
        @NotNull @Size(min = 1, max = 4000) String content,
        @Size(max = 4000) String result) {
    FieldTripFacts facts() {
        return new FieldTripFacts(from, to, kind, unitId, peopleMet, content, result);
    }
}
