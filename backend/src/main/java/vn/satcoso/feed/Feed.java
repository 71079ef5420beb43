package vn.satcoso.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Column(name = "team_id")
    private UUID teamId;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "maker_subject")
    private String makerSubject;

    @Column(name = "maker_official_id")
    private UUID makerOfficialId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Feed() {}

    Feed(FeedHolder holder, String name, FeedSecret secret, FeedMaker maker, Instant now) {
        this.id = Ids.next();
        switch (holder.owner()) {
            case OFFICIAL -> this.officialId = holder.id();
            case UNIT -> this.unitId = holder.id();
            case TEAM -> this.teamId = holder.id();
        }
        this.name = name;
        this.secretHash = secret.hash();
        this.createdBy = maker.name();
        this.makerSubject = maker.subject();
        this.makerOfficialId = maker.officialId();
        this.createdAt = now;
    }

    /** From now on the address answers 404; it is never opened again. */
    void revoke(Instant now) {
        revokedAt = now;
    }

    boolean belongsTo(FeedHolder holder) {
        return revokedAt == null && holder.id().equals(ownerId(holder.owner()));
    }

    UUID ownerId() {
        return Stream.of(officialId, unitId, teamId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private UUID ownerId(FeedOwner owner) {
        return switch (owner) {
            case OFFICIAL -> officialId;
            case UNIT -> unitId;
            case TEAM -> teamId;
        };
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
