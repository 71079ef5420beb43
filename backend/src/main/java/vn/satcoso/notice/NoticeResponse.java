package vn.satcoso.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the reader is told, in his language. {@code link} is the page of the product that shows it; {@code unitName} is
 * set when it was told to his unit and not to him alone.
 */
public record NoticeResponse(
        UUID id,
        String kind,
        String text,
        @Schema(nullable = true) String link,
        @Schema(nullable = true) String unitName,
        Instant createdAt,
        boolean read) {}
