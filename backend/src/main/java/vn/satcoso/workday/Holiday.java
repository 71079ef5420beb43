package vn.satcoso.workday;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

@Entity
@Table(name = "holiday")
class Holiday {
    @Id
    private UUID id;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String name;

    @Column(name = "moves_meetings")
    private boolean movesMeetings;

    private String source;

    protected Holiday() {}

    /** A weekday is worked anyway, so only a Saturday or Sunday is worked instead; what is worked moves no meeting. */
    Holiday(AddHolidayRequest request) {
        boolean weekend = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .contains(request.day().getDayOfWeek());
        if (request.kind() == HolidayKind.WORKING && !weekend) {
            throw DomainException.invalid("day", "holiday.workedAnyway");
        }
        if (request.kind() == HolidayKind.WORKING && request.movesMeetings()) {
            throw DomainException.invalid("movesMeetings", "holiday.workingMovesNothing");
        }
        this.id = Ids.next();
        this.day = request.day();
        this.kind = request.kind();
        this.name = request.name();
        this.movesMeetings = request.movesMeetings();
        this.source = request.source();
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("day", day);
        fields.put("kind", kind);
        fields.put("name", name);
        fields.put("movesMeetings", movesMeetings);
        fields.put("source", source);
        return fields;
    }

    HolidayResponse response(boolean editable) {
        return new HolidayResponse(
                id, day, kind, name, movesMeetings, source, editable ? List.of("remove") : List.of());
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }
}
