package vn.satcoso.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FeedRepository implements PanacheRepositoryBase<Feed, UUID> {

    /** The addresses that are open, of all these officials, units and teams. */
    List<Feed> of(Collection<UUID> owners) {
        return list(
                "revokedAt is null and (officialId in ?1 or unitId in ?1 or teamId in ?1) order by createdAt, id",
                owners);
    }
}
