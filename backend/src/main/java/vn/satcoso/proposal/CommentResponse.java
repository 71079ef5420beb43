package vn.satcoso.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who work on a proposal say to each other. */
public record CommentResponse(
        UUID id,
        String text,
        String writtenBy,
        @Schema(nullable = true) String writtenFor,
        Instant writtenAt) {}
