package vn.satcoso.feed;

import java.util.UUID;

/** A calendar that the caller may open to a telephone. */
public record FeedOwnerResponse(FeedOwner owner, UUID id, String name) {}
