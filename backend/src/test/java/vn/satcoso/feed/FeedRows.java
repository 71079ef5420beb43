package vn.satcoso.feed;

import java.util.UUID;
import vn.satcoso.support.World;

/** Makes addresses without the service. */
public final class FeedRows {
    private FeedRows() {}

    /** The secret of a new address of the official. */
    public static String ofOfficial(World world, UUID official) {
        FeedSecret secret = FeedSecret.next();
        world.run(
                "insert into calendar_feed (id, official_id, name, secret_hash, created_by, created_at) "
                        + "values (?, ?, 'Điện thoại', ?, 'An', timestamptz '2026-01-01 00:00Z')",
                UUID.randomUUID(),
                official,
                secret.hash());
        return secret.text();
    }
}
