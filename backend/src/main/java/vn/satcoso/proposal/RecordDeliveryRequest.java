package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** That the answer has reached somebody: when, and what shows it, such as who took it in or its number of arrival. */
public record RecordDeliveryRequest(
        @NotNull Recipient recipient,
        @NotNull Instant deliveredAt,
        @NotNull @Size(min = 1, max = 300) String receipt) {}
