package vn.satcoso.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** Something that a host or Ban Tổ chức wants put right, or that was left open last year; done or not yet (S1-26). */
@Entity
@Table(name = "plan_remark")
class PlanRemark {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private RemarkSource source;

    @Column(name = "unit_id")
    private UUID unitId;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_note")
    private String doneNote;

    @Version
    private int version;

    protected PlanRemark() {}

    PlanRemark(UUID planId, PlanRecipient writer, String text, String by, Instant now) {
        this.id = Ids.next();
        this.planId = planId;
        this.source = writer.role() == RecipientRole.HOST ? RemarkSource.HOST : RemarkSource.ORGANIZER;
        this.unitId = writer.unitId();
        this.text = text;
        this.writtenAt = now;
        this.writtenBy = by;
    }

    /** Ticks the item off, or opens it again; 400 when it is not said what was done. */
    void settle(SettleRemarkRequest request, String by, Instant now) {
        if (request.done() && request.note() == null) {
            throw DomainException.invalid("note", "workPlan.doneNeedsWord");
        }
        this.doneAt = request.done() ? now : null;
        this.doneBy = request.done() ? by : null;
        this.doneNote = request.note();
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("remark", text);
        fields.put("doneAt", doneAt);
        fields.put("doneNote", doneNote);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int version() {
        return version;
    }
}
