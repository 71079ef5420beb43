package vn.satcoso.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An address that was made; the secret in it is shown only when it is made. */
public record FeedResponse(
        UUID id,
        FeedOwner owner,
        String ownerName,
        String name,
        String createdByName,
        Instant createdAt,
        List<String> actions) {}
