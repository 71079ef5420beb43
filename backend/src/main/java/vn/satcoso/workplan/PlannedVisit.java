package vn.satcoso.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** The intent to attend the meeting of one cell in one month of the plan's year, on an agreed day or not yet. */
@Entity
@Table(name = "planned_visit")
class PlannedVisit {
    @Id
    private UUID id;

    @Column(name = "cell_id")
    private UUID cellId;

    private int month;
    private String note;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "moved_from_cell_id")
    private UUID movedFromCellId;

    @Column(name = "moved_from_month")
    private Integer movedFromMonth;

    @Column(name = "put_off_by")
    private UUID putOffBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_reason")
    private CancelReason cancelReason;

    @Column(name = "cancel_note")
    private String cancelNote;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    protected PlannedVisit() {}

    PlannedVisit(PlannedVisitRequest request) {
        this.id = Ids.next();
        this.cellId = request.cellId();
        this.month = request.month();
        this.note = request.note();
    }

    boolean plans(PlannedVisitRequest request) {
        return cellId.equals(request.cellId()) && month == request.month();
    }

    PlannedVisit noting(String text) {
        this.note = text;
        return this;
    }

    /** Puts the visit where the host proposed it. */
    void move(UUID newCell, int newMonth, LocalDate day) {
        requireKept();
        this.cellId = newCell;
        this.month = newMonth;
        this.agreedOn = day;
        this.movedFromCellId = null;
        this.movedFromMonth = null;
        this.putOffBy = null;
    }

    /** Puts the visit where its official goes instead; it remembers where it was before this record of his absence. */
    void putOff(UUID attendanceId, UUID newCell, int newMonth, LocalDate day) {
        boolean again = attendanceId.equals(putOffBy);
        UUID fromCell = again ? movedFromCellId : cellId;
        Integer fromMonth = again ? movedFromMonth : Integer.valueOf(month);
        move(newCell, newMonth, day.getMonthValue() == newMonth ? day : null);
        if (!newCell.equals(fromCell) || newMonth != fromMonth) {
            this.movedFromCellId = fromCell;
            this.movedFromMonth = fromMonth;
            this.putOffBy = attendanceId;
        }
    }

    boolean isPutOffBy(UUID attendanceId) {
        return attendanceId.equals(putOffBy);
    }

    /** Gives the visit up; 409 when it was given up already, 400 when another reason is not told. */
    void cancel(CancelVisitRequest request, String by, Instant now) {
        requireKept();
        if (request.reason() == CancelReason.OTHER && request.note() == null) {
            throw DomainException.invalid("note", "workPlan.cancelNoteNeeded");
        }
        this.cancelReason = request.reason();
        this.cancelNote = request.note();
        this.cancelledAt = now;
        this.cancelledBy = by;
    }

    void requireKept() {
        if (cancelReason != null) {
            throw DomainException.conflict("workPlan.visitCancelled");
        }
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", month);
        fields.put("agreedOn", agreedOn);
        fields.put("cancelReason", cancelReason);
        fields.put("cancelNote", cancelNote);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID cellId() {
        return cellId;
    }

    int month() {
        return month;
    }

    String note() {
        return note;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    UUID movedFromCellId() {
        return movedFromCellId;
    }

    Integer movedFromMonth() {
        return movedFromMonth;
    }
}
