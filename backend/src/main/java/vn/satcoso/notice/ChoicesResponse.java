package vn.satcoso.notice;

import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the reader chose: whether his notices are gathered into one mail a day, and of which topics he wants no mail.
 * {@code email} is where it goes, null when no address is known; {@code mailOn} says whether the product sends mail.
 */
public record ChoicesResponse(
        @Schema(nullable = true) String email,
        boolean mailOn,
        LocalTime digestAt,
        boolean digest,
        List<Topic> muted,
        List<Topic> topics,
        int version) {}
