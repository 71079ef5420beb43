package vn.satcoso.fieldtrip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

@Entity
@Table(name = "field_trip")
class FieldTrip {
    @Id
    private UUID id;

    @Column(name = "official_id")
    private UUID officialId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private FieldTripKind kind;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "people_met")
    private String peopleMet;

    private String content;
    private String result;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_on_behalf")
    private boolean recordedOnBehalf;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdraw_reason")
    private String withdrawReason;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected FieldTrip() {}

    FieldTrip(UUID officialId, FieldTripFacts facts, LocalDate today, Writer writer) {
        this.id = Ids.next();
        this.officialId = officialId;
        this.recordedBy = writer.name();
        this.recordedOnBehalf = writer.onBehalf();
        this.recordedAt = writer.at();
        say(facts, today);
    }

    /** Who writes, when, and whether for somebody else. */
    record Writer(String name, boolean onBehalf, Instant at) {}

    /** 409 when it was withdrawn, 400 for days that cannot be. */
    void correct(FieldTripFacts facts, LocalDate today) {
        requireKept();
        say(facts, today);
    }

    /** Takes the trip back, saying why; it stays in the list as withdrawn and counts nowhere. */
    void withdraw(String reason, Writer writer) {
        requireKept();
        withdrawReason = reason;
        withdrawnBy = writer.name();
        withdrawnAt = writer.at();
    }

    Map<String, Object> snapshot(String unitName) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", from);
        fields.put("to", to);
        fields.put("tripKind", kind);
        fields.put("unit", unitName);
        fields.put("peopleMet", peopleMet);
        fields.put("content", content);
        fields.put("result", result);
        fields.put("withdrawReason", withdrawReason);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID officialId() {
        return officialId;
    }

    UUID unitId() {
        return unitId;
    }

    int version() {
        return version;
    }

    private void say(FieldTripFacts facts, LocalDate today) {
        facts.check(today);
        from = facts.from();
        to = facts.to();
        kind = facts.kind();
        unitId = facts.unitId();
        peopleMet = facts.peopleMet();
        content = facts.content();
        result = facts.result();
    }

    private void requireKept() {
        if (withdrawnAt != null) {
            throw DomainException.conflict("fieldTrip.withdrawn");
        }
    }
}
