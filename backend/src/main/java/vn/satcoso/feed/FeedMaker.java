package vn.satcoso.feed;

import java.util.UUID;

/** Who makes an address: the account, and the official that it is of; null for an account of a unit. */
record FeedMaker(String subject, String name, UUID officialId) {}
