package vn.satcoso.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitRef;

/**
 * Reads one meeting with those who are expected at it: assigned to the cell on that day, by a plan or by a team's roster
 * of that month.
 */
@ApplicationScoped
class HostedMeetingList {
    private static final String MEETING = """
            m.id, m.held_on, m.starts_at, m.place, c.id as cell_id, c.code as cell_code, c.name as cell_name, c.path,
            p.id as commune_id, p.code as commune_code, p.name as commune_name, p.kind as commune_kind,
            coalesce(s.name, '') as superior_name,
            exists (select 1 from attendance a where a.meeting_id = m.id and a.official_id = :self) as attended""";
    private static final String PLACES = """
            cell_meeting m join unit c on c.id = m.cell_id join unit p on p.id = c.parent_id
            left join unit s on s.id = p.parent_id""";
    private static final String EXPECTED = """
            cell_meeting m cross join lateral (
                select a.official_id, a.regulation_id from assignment a
                where a.unit_id = m.cell_id and a.valid_from <= m.held_on
                  and (a.valid_to is null or a.valid_to >= m.held_on)
                union
                select w.official_id, w.regulation_id from planned_visit v join work_plan w on w.id = v.plan_id
                where v.cell_id = m.cell_id and v.month = extract(month from m.month)
                  and w.year = extract(year from m.month) and w.state = 'SUBMITTED' and v.cancelled_at is null
                union
                select l.official_id, t.regulation_id from roster_line l join roster r on r.id = l.roster_id
                join team t on t.id = r.team_id
                where l.cell_id = m.cell_id and m.kind = 'REGULAR' and r.month = m.month and r.state = 'PUBLISHED') x
            join official o on o.id = x.official_id""";

    @Inject
    EntityManager em;

    @Inject
    BriefingAccess access;

    Optional<HostedMeeting> find(UUID meetingId) {
        return ListQuery.select(MEETING, PLACES)
                .where("m.id = :id", "id", meetingId)
                .bind("self", access.self() == null ? meetingId : access.self())
                .find(em, row -> meeting(row, expected(meetingId)));
    }

    private List<HostedMeeting.Visitor> expected(UUID meetingId) {
        return ListQuery.select("o.id, o.code, o.full_name, x.regulation_id", EXPECTED)
                .where("m.id = :id", "id", meetingId)
                .where("m.cancel_reason is null")
                .orderBy("o.sort_name, o.id, x.regulation_id")
                .list(
                        em,
                        row -> new HostedMeeting.Visitor(
                                new OfficialRef(row.id("id"), row.text("code"), row.text("full_name")),
                                row.id("regulation_id")));
    }

    private static HostedMeeting meeting(Row row, List<HostedMeeting.Visitor> expected) {
        return new HostedMeeting(
                row.id("id"),
                UnitRef.cell(row),
                row.text("path"),
                UnitRef.of(row, "commune"),
                row.text("superior_name"),
                row.date("held_on"),
                row.time("starts_at"),
                row.text("place"),
                expected,
                row.flag("attended"));
    }
}
