package vn.satcoso.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** The fixed day, time and place of a cell's monthly meeting (S2-21), valid on some days. */
@Entity
@Table(name = "meeting_schedule")
class MeetingSchedule {
    @Id
    private UUID id;

    @Column(name = "cell_id")
    private UUID cellId;

    @Column(name = "day_of_month")
    private int dayOfMonth;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private String place;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private int version;

    protected MeetingSchedule() {}

    MeetingSchedule(UUID cellId, LocalDate validFrom, SetScheduleRequest request) {
        this.id = Ids.next();
        this.cellId = cellId;
        begin(validFrom, request);
    }

    /** Sets the day for a schedule that has not begun, or that begins now. */
    final void begin(LocalDate from, SetScheduleRequest request) {
        this.validFrom = from;
        this.dayOfMonth = request.dayOfMonth();
        this.startsAt = request.time();
        this.place = request.place();
    }

    void endBefore(LocalDate day) {
        this.validTo = day.minusDays(1);
    }

    /** Counts on from the row that this one follows, so that who saw only that row is told that it has changed. */
    MeetingSchedule following(MeetingSchedule old) {
        this.version = old.version + 1;
        return this;
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("dayOfMonth", dayOfMonth);
        fields.put("time", startsAt);
        fields.put("place", place);
        fields.put("validFrom", validFrom);
        return fields;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    int version() {
        return version;
    }
}
