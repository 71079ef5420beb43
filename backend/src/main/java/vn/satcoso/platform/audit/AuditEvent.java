package vn.satcoso.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.satcoso.platform.bulk.BulkInsert;

@Entity
@Immutable
@Table(name = "audit_event")
class AuditEvent {
    @Id
    private UUID id;

    private Instant at;

    @Column(name = "actor_subject")
    private String actorSubject;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_unit")
    private String actorUnit;

    @Column(name = "request_id")
    private String requestId;

    private String action;

    @Column(name = "object_type")
    private String objectType;

    @Column(name = "object_id")
    private UUID objectId;

    @Column(name = "parent_id")
    private UUID parentId;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FieldChange> changes;

    protected AuditEvent() {}

    AuditEvent(UUID id, Instant at, Actor actor, Act act, List<FieldChange> changes) {
        this.id = id;
        this.at = at;
        this.actorSubject = actor.subject();
        this.actorName = actor.name();
        this.actorUnit = actor.unit();
        this.requestId = actor.requestId();
        this.action = act.action();
        this.objectType = act.objectType();
        this.objectId = act.objectId();
        this.parentId = act.parentId();
        this.reason = act.reason();
        this.changes = changes;
    }

    record Actor(String subject, String name, String unit, String requestId) {}

    static BulkInsert<AuditEvent> bulk(Function<List<FieldChange>, String> json) {
        return BulkInsert.<AuditEvent>into("audit_event")
                .column("id", "uuid", e -> e.id)
                .column("at", "timestamptz", e -> e.at)
                .column("actor_subject", "text", e -> e.actorSubject)
                .column("actor_name", "text", e -> e.actorName)
                .column("actor_unit", "text", e -> e.actorUnit)
                .column("request_id", "text", e -> e.requestId)
                .column("action", "text", e -> e.action)
                .column("object_type", "text", e -> e.objectType)
                .column("object_id", "uuid", e -> e.objectId)
                .column("parent_id", "uuid", e -> e.parentId)
                .column("reason", "text", e -> e.reason)
                .column("changes", "jsonb", e -> json.apply(e.changes));
    }

    UUID id() {
        return id;
    }

    UUID objectId() {
        return objectId;
    }

    Instant at() {
        return at;
    }

    String actorName() {
        return actorName;
    }

    String actorUnit() {
        return actorUnit;
    }

    String action() {
        return action;
    }

    String reason() {
        return reason;
    }

    List<FieldChange> changes() {
        return changes;
    }
}
