package vn.satcoso.fieldtrip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why the trip is taken back. */
public record WithdrawFieldTripRequest(
        @NotNull @Size(min = 1, max = 1000) String reason) {}
