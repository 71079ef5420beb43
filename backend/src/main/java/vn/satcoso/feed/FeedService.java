package vn.satcoso.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;

/**
 * The secret addresses under which telephones read a calendar. The secret is shown once, when it is made, and kept
 * nowhere; so a repeated call makes another address, which can be taken back.
 */
@ApplicationScoped
class FeedService {
    private static final int MOST_OF_ONE = 50;

    @Inject
    FeedRepository feeds;

    @Inject
    FeedAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    List<FeedResponse> own() {
        Map<UUID, FeedHolder> holders = new LinkedHashMap<>();
        access.holders().forEach(holder -> holders.put(holder.id(), holder));
        return feeds.of(holders.keySet()).stream()
                .map(feed -> response(feed, holders.get(feed.ownerId())))
                .toList();
    }

    @Transactional
    List<FeedOwnerResponse> owners() {
        return access.holders().stream()
                .map(holder -> new FeedOwnerResponse(holder.owner(), holder.id(), holder.name()))
                .toList();
    }

    /** 403 when the caller is no official, sits at no unit whose calendar he keeps, or is not of that team; 409 at too many. */
    @Transactional
    MadeFeedResponse create(CreateFeedRequest request) {
        FeedHolder holder = access.holders().stream()
                .filter(one -> one.answers(request))
                .findFirst()
                .orElseThrow(() -> DomainException.forbidden("feed.notYours"));
        if (feeds.of(List.of(holder.id())).size() >= MOST_OF_ONE) {
            throw DomainException.conflict("feed.tooMany", MOST_OF_ONE);
        }
        FeedSecret secret = FeedSecret.next();
        Feed feed = new Feed(holder, request.name(), secret, access.maker(), clock.instant());
        feeds.persistAndFlush(feed);
        audit.record(Act.of("feed.created", feed.id()).under(holder.id()), feed.snapshot());
        return new MadeFeedResponse(response(feed, holder), "/api/v1/feeds/" + secret.text() + ".ics");
    }

    /** 404 when the address is revoked already, or somebody else's. */
    @Transactional
    void revoke(UUID id) {
        Feed feed = feeds.findById(id);
        FeedHolder holder = access.holders().stream()
                .filter(one -> feed != null && feed.belongsTo(one))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("feed.missing"));
        var before = feed.snapshot();
        feed.revoke(clock.instant());
        audit.record(Act.of("feed.revoked", id).under(holder.id()), before, feed.snapshot());
    }

    private static FeedResponse response(Feed feed, FeedHolder holder) {
        return new FeedResponse(
                feed.id(),
                holder.owner(),
                holder.name(),
                feed.name(),
                feed.createdBy(),
                feed.createdAt(),
                List.of("revoke"));
    }
}
