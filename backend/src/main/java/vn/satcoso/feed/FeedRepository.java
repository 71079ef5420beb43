package vn.satcoso.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FeedRepository implements PanacheRepositoryBase<Feed, UUID> {

    List<Feed> of(FeedHolder holder) {
        String column = holder.owner() == FeedOwner.OFFICIAL ? "officialId" : "unitId";
        return list(column + " = ?1 and revokedAt is null order by createdAt, id", holder.id());
    }
}
