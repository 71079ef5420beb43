package vn.satcoso.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

@Entity
@Table(name = "cell_meeting")
class CellMeeting {
    @Id
    private UUID id;

    @Column(name = "cell_id")
    private UUID cellId;

    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(name = "scheduled_on")
    private LocalDate scheduledOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private String place;

    @Column(name = "day_shifted")
    private boolean dayShifted;

    @Column(name = "move_reason")
    private String moveReason;

    @Column(name = "day_off")
    private String dayOff;

    private String topic;
    private String agenda;

    @Column(name = "model_meeting")
    private boolean modelMeeting;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Version
    private int version;

    protected CellMeeting() {}

    /** A thematic meeting of the cell, on the day asked for. */
    CellMeeting(UUID cellId, CreateMeetingRequest request) {
        this.id = Ids.next();
        this.cellId = cellId;
        this.kind = MeetingKind.THEMATIC;
        this.month = request.heldOn().withDayOfMonth(1);
        this.scheduledOn = request.heldOn();
        this.heldOn = request.heldOn();
        this.startsAt = request.time();
        this.place = request.place();
        this.topic = request.topic();
        this.agenda = request.agenda();
        this.modelMeeting = request.modelMeeting();
    }

    /** Moves the meeting inside its own month or to the next one; 409 once somebody is recorded as having come. */
    void move(MoveMeetingRequest request, boolean someoneCame) {
        requireNotCancelled();
        if (someoneCame && !request.heldOn().equals(heldOn)) {
            throw DomainException.conflict("meeting.alreadyAttended");
        }
        YearMonth own = YearMonth.from(month);
        if (request.heldOn().isBefore(own.atDay(1))
                || request.heldOn().isAfter(own.plusMonths(1).atEndOfMonth())) {
            throw DomainException.invalid("heldOn", "meeting.moveTooFar");
        }
        heldOn = request.heldOn();
        startsAt = request.time() == null ? startsAt : request.time();
        place = request.place() == null ? place : request.place();
        moveReason = request.reason();
        dayOff = null;
    }

    /** Says what the meeting will be about; 409 once its day is over. */
    void prepare(UpdateMeetingRequest request, LocalDate today) {
        requireNotCancelled();
        if (heldOn.isBefore(today)) {
            throw DomainException.conflict("meeting.over");
        }
        if (kind == MeetingKind.THEMATIC && request.topic() == null) {
            throw DomainException.invalid("topic", "field.NotNull");
        }
        topic = request.topic();
        agenda = request.agenda();
        modelMeeting = request.modelMeeting();
    }

    /** Calls a thematic meeting off; it stays in the calendar. 409 for a regular one, or when somebody came. */
    void cancel(String reason, boolean someoneCame) {
        requireNotCancelled();
        if (kind == MeetingKind.REGULAR) {
            throw DomainException.conflict("meeting.regularStays");
        }
        if (someoneCame) {
            throw DomainException.conflict("meeting.attendedStays");
        }
        cancelReason = reason;
    }

    void requireNotCancelled() {
        if (cancelReason != null) {
            throw DomainException.conflict("meeting.cancelled");
        }
    }

    boolean cancelled() {
        return cancelReason != null;
    }

    boolean isAfter(LocalDate day) {
        return heldOn.isAfter(day);
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("heldOn", heldOn);
        fields.put("time", startsAt);
        fields.put("place", place);
        fields.put("moveReason", moveReason);
        fields.put("topic", topic);
        fields.put("agenda", agenda);
        fields.put("modelMeeting", modelMeeting);
        fields.put("cancelReason", cancelReason);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID cellId() {
        return cellId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int version() {
        return version;
    }
}
