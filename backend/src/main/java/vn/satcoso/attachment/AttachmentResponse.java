package vn.satcoso.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file, without its bytes; {@code scanned} when a virus scanner looked at it, no owner as long as it is nobody's. */
public record AttachmentResponse(
        UUID id,
        @Schema(nullable = true) OwnerKind ownerKind,
        @Schema(nullable = true) UUID ownerId,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        boolean scanned,
        String uploadedBy,
        @Schema(nullable = true) String uploaderUnit,
        Instant uploadedAt,
        List<String> actions) {

    static AttachmentResponse of(Attachment file, boolean mayChange) {
        return new AttachmentResponse(
                file.id(),
                file.ownerKind(),
                file.ownerId(),
                file.fileName(),
                file.mediaType(),
                file.sizeBytes(),
                file.sha256(),
                file.scanned(),
                file.uploaderName(),
                file.uploaderUnit(),
                file.uploadedAt(),
                mayChange ? List.of("remove") : List.of());
    }
}
