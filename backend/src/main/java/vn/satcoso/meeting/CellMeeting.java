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

    @Version
    private int version;

    protected CellMeeting() {}

    /** Moves the meeting inside its own month or to the next one; 409 once somebody is recorded as having come. */
    void move(MoveMeetingRequest request, boolean someoneCame) {
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
    }

    boolean isAfter(LocalDate day) {
        return heldOn.isAfter(day);
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("heldOn", heldOn);
        fields.put("time", startsAt);
        fields.put("place", place);
        fields.put("moveReason", moveReason);
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
