package vn.satcoso.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A written answer, the deliveries that were made of it, and what the place of origin said. */
public record AnswerResponse(
        UUID id,
        @Schema(nullable = true) UUID referralId,
        AnswerText text,
        Instant answeredAt,
        String answeredBy,
        List<DeliveryResponse> deliveries,
        @Schema(nullable = true) Verdict verdict,
        @Schema(nullable = true) Instant verdictAt,
        @Schema(nullable = true) String verdictBy,
        @Schema(nullable = true) String verdictNote) {

    /** One delivery: to whom, when, and what shows it. */
    public record DeliveryResponse(
            Recipient recipient, Instant deliveredAt, String receipt, String recordedBy, Instant recordedAt) {}
}
