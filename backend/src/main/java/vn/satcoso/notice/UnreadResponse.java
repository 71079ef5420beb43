package vn.satcoso.notice;

/** How many notices are not read yet; {@code more} says that there are even more than that. */
public record UnreadResponse(int count, boolean more) {}
