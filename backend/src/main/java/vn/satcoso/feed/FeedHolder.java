package vn.satcoso.feed;

import java.util.UUID;

/** The official or the unit to whom addresses belong. */
record FeedHolder(FeedOwner owner, UUID id, String name) {}
