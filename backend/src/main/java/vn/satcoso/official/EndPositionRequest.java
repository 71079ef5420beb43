package vn.satcoso.official;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day on which a position is held. */
public record EndPositionRequest(@NotNull LocalDate to) {}
