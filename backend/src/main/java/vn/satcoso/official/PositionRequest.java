package vn.satcoso.official;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A position: which rank, in which unit, on which days (both included; no end while it lasts). */
public record PositionRequest(
        @NotNull Rank rank,
        @NotNull UUID unitId,
        @Size(max = 300) String title,
        boolean districtSecretary,
        @NotNull LocalDate from,
        LocalDate to) {}
