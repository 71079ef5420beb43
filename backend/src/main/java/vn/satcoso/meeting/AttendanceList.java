package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.regulation.MonthCloseService;

/** The reading side of attendance. */
@ApplicationScoped
class AttendanceList {
    private static final String COLUMNS = """
            a.id, a.meeting_id, a.outcome, a.online, a.absence_reason, a.note, a.substitute_name,
            a.moved_to_meeting_id, t.held_on as moved_to, a.recorded_by, a.recorded_on_behalf, a.recorded_at,
            coalesce(a.first_recorded_at, a.recorded_at) as first_at, m.held_on, a.version, o.id as official_id, o.code as official_code, o.full_name as official_name,
            s.id as substitute_id, s.code as substitute_code, s.full_name as substitute_full_name, u.path""";
    private static final String FROM = """
            attendance a join official o on o.id = a.official_id
            join cell_meeting m on m.id = a.meeting_id join unit u on u.id = m.cell_id
            left join official s on s.id = a.substitute_id
            left join cell_meeting t on t.id = a.moved_to_meeting_id""";

    @Inject
    EntityManager em;

    @Inject
    MeetingAccess access;

    @Inject
    VisibleMeetings meetings;

    @Inject
    MonthCloseService closes;

    List<AttendanceResponse> of(UUID meetingId) {
        Map<UUID, List<Row>> corrections = corrections("a.meeting_id = :id", meetingId);
        return visible()
                .where("a.meeting_id = :meeting", "meeting", meetingId)
                .orderBy("o.sort_name, a.id")
                .list(em, row -> response(row, corrections));
    }

    AttendanceResponse one(UUID id) {
        Map<UUID, List<Row>> corrections = corrections("a.id = :id", id);
        return visible()
                .where("a.id = :id", "id", id)
                .find(em, row -> response(row, corrections))
                .orElseThrow(() -> DomainException.notFound("attendance.missing"));
    }

    private Map<UUID, List<Row>> corrections(String condition, UUID id) {
        return ListQuery.select("c.*", "attendance_correction c join attendance a on a.id = c.attendance_id")
                .where(condition, "id", id)
                .orderBy("c.corrected_at, c.id")
                .list(em, row -> row)
                .stream()
                .collect(Collectors.groupingBy(row -> row.id("attendance_id")));
    }

    private ListQuery visible() {
        return meetings.to(ListQuery.select(COLUMNS, FROM));
    }

    private AttendanceResponse response(Row row, Map<UUID, List<Row>> corrections) {
        UUID official = row.id("official_id");
        boolean whole = access.mayReadReasons(official, row.text("path"));
        UUID substitute = row.id("substitute_id");
        return new AttendanceResponse(
                row.id("id"),
                row.id("meeting_id"),
                new OfficialRef(official, row.text("official_code"), row.text("official_name")),
                row.choice("outcome", Outcome.class),
                row.flag("online"),
                whole ? row.choice("absence_reason", AbsenceReason.class) : null,
                whole ? row.text("note") : null,
                row.text("substitute_name"),
                substitute == null
                        ? null
                        : new OfficialRef(substitute, row.text("substitute_code"), row.text("substitute_full_name")),
                row.id("moved_to_meeting_id"),
                row.date("moved_to"),
                row.text("recorded_by"),
                row.flag("recorded_on_behalf"),
                row.instant("recorded_at"),
                closes.closed(row.date("held_on"), LocalDate.ofInstant(row.instant("first_at"), VietnamTime.ZONE)),
                corrections.getOrDefault(row.id("id"), List.of()).stream()
                        .map(correction -> correction(correction, whole))
                        .toList(),
                row.number("version"),
                access.mayRecordFor(official, row.text("path")) ? List.of("correct") : List.of());
    }

    private static AttendanceResponse.Correction correction(Row row, boolean whole) {
        return new AttendanceResponse.Correction(
                row.choice("from_outcome", Outcome.class),
                row.flag("from_online"),
                row.choice("to_outcome", Outcome.class),
                whole ? row.text("reason") : null,
                row.text("corrected_by"),
                row.flag("on_behalf"),
                row.instant("corrected_at"));
    }
}
