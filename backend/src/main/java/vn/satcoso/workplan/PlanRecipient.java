package vn.satcoso.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

/** A unit that a plan was sent to, and what it did with the edition that it was sent last (S0-20). */
@Entity
@Table(name = "plan_recipient")
class PlanRecipient {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RecipientRole role;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    protected PlanRecipient() {}

    /** Only the first opening counts; whether this was it. */
    boolean read(String by, Instant now) {
        if (readAt != null) {
            return false;
        }
        this.readAt = now;
        this.readBy = by;
        return true;
    }

    /** Who acknowledges has read; 409 when it was done already, or when the unit only has to know. */
    void acknowledge(String by, Instant now) {
        if (role == RecipientRole.INFORMED) {
            throw DomainException.conflict("workPlan.onlyInformed");
        }
        if (acknowledgedAt != null) {
            throw DomainException.conflict("workPlan.alreadyAcknowledged");
        }
        read(by, now);
        this.acknowledgedAt = now;
        this.acknowledgedBy = by;
    }

    boolean waits() {
        return role != RecipientRole.INFORMED && acknowledgedAt == null;
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("readAt", readAt);
        fields.put("acknowledgedAt", acknowledgedAt);
        return fields;
    }

    RecipientRole role() {
        return role;
    }

    UUID unitId() {
        return unitId;
    }
}
