package vn.satcoso.feed;

/** The new address, which nobody can read again: the path below the address of the product. */
public record MadeFeedResponse(FeedResponse feed, String path) {}
