package vn.satcoso.fieldtrip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A trip to be written down; without an official it is the caller's own. */
public record CreateFieldTripRequest(
        UUID officialId,
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
