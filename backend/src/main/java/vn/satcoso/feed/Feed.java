package vn.satcoso.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.satcoso.platform.Ids;

@Entity
@DynamicUpdate
@Table(name = "calendar_feed")
class Feed {
    @Id
    private UUID id;

    @Column(name = "official_id")
    private UUID officialId;

    @Column(name = "unit_id")
    private UUID unitId;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Feed() {}

    Feed(FeedHolder holder, String name, FeedSecret secret, String createdBy, Instant now) {
        this.id = Ids.next();
        this.officialId = holder.owner() == FeedOwner.OFFICIAL ? holder.id() : null;
        this.unitId = holder.owner() == FeedOwner.UNIT ? holder.id() : null;
        this.name = name;
        this.secretHash = secret.hash();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** From now on the address answers 404; it is never opened again. */
    void revoke(Instant now) {
        revokedAt = now;
    }

    boolean belongsTo(FeedHolder holder) {
        return revokedAt == null && holder.id().equals(holder.owner() == FeedOwner.OFFICIAL ? officialId : unitId);
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("revokedAt", revokedAt);
        return fields;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }
}
