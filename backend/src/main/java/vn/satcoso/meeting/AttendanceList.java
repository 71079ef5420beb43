package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;

/** The reading side of attendance. */
@ApplicationScoped
class AttendanceList {
    private static final String COLUMNS = """
            a.id, a.meeting_id, a.outcome, a.online, a.absence_reason, a.note, a.substitute_name,
            a.moved_to_meeting_id, t.held_on as moved_to, a.recorded_by, a.recorded_on_behalf, a.recorded_at,
            a.version, o.id as official_id, o.code as official_code, o.full_name as official_name,
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

    List<AttendanceResponse> of(UUID meetingId) {
        return visible()
                .where("a.meeting_id = :meeting", "meeting", meetingId)
                .sort(null, Map.of("name", "o.sort_name"), "name", "a.id")
                .list(em, this::response);
    }

    AttendanceResponse one(UUID id) {
        return visible().where("a.id = :id", "id", id).list(em, this::response).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("attendance.missing"));
    }

    private ListQuery visible() {
        return meetings.to(ListQuery.select(COLUMNS, FROM));
    }

    private AttendanceResponse response(Row row) {
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
                row.number("version"),
                access.mayRecordFor(official, row.text("path")) ? List.of("correct") : List.of());
    }
}
