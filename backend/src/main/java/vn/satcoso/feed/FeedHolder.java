package vn.satcoso.feed;

import java.util.UUID;

/** The official, the unit or the team to whom addresses belong. */
record FeedHolder(FeedOwner owner, UUID id, String name) {
    boolean answers(CreateFeedRequest request) {
        boolean kind = request.owner() == null || request.owner() == owner;
        return kind && (request.ownerId() == null || request.ownerId().equals(id));
    }
}
