package vn.satcoso.workplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What the host says: yes as it is, or another day, month or cell of the same commune; what is absent stays. */
public record AnswerVisitRequest(
        @NotNull Boolean confirmed,
        @Min(1) @Max(12) Integer month,
        LocalDate on,
        UUID cellId,
        @Size(max = 1000) String reason) {}
