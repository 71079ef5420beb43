package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitRef;

/** The reading side of meetings. */
@ApplicationScoped
class MeetingList {
    /**
     * Officials who are assigned to the cell itself on that day, whose submitted plan names it in that month, or whom a
     * published roster sends to its regular meeting.
     */
    static final String EXPECTED = """
            select a.official_id, false as planned from assignment a
            where a.unit_id = m.cell_id and a.valid_from <= m.held_on
              and (a.valid_to is null or a.valid_to >= m.held_on)
            union all
            select w.official_id, true from planned_visit v join work_plan w on w.id = v.plan_id
            where v.cell_id = m.cell_id and v.month = extract(month from m.month)
              and w.year = extract(year from m.month) and w.state = 'SUBMITTED' and v.cancelled_at is null
            union all
            select l.official_id, true from roster_line l join roster r on r.id = l.roster_id
            where l.cell_id = m.cell_id and m.kind = 'REGULAR' and r.month = m.month and r.state = 'PUBLISHED'""";

    private static final String COLUMNS = """
            m.id, to_char(m.month, 'YYYY-MM') as month, m.kind, m.scheduled_on, m.held_on, m.starts_at, m.place,
            m.day_shifted, m.day_off, m.move_reason, m.topic, m.agenda, m.model_meeting, m.cancel_reason, m.version, u.id as cell_id, u.code as cell_code, u.name as cell_name, u.path,
            p.name as commune_name, n.attended, n.came, n.recorded, e.expected""";
    private static final String FROM = """
            cell_meeting m join unit u on u.id = m.cell_id join unit p on p.id = u.parent_id
            cross join lateral (select count(*) as recorded,
                    count(*) filter (where a.outcome = 'ATTENDED') as attended,
                    count(*) filter (where a.outcome in ('ATTENDED', 'SUBSTITUTED')) as came
                    from attendance a where a.meeting_id = m.id) n
            cross join lateral (select count(distinct x.official_id) as expected from (%s) x) e""".formatted(EXPECTED);
    private static final String COUNTED = "cell_meeting m join unit u on u.id = m.cell_id";
    private static final Map<String, String> SORTS =
            Map.of("heldOn", "m.held_on $, m.starts_at $", "cell", "u.name collate \"vi-x-icu\"");

    @Inject
    EntityManager em;

    @Inject
    MeetingAccess access;

    @Inject
    VisibleMeetings visible;

    @Inject
    Clock clock;

    Page<MeetingResponse> page(MeetingFilter filter, PageRequest request) {
        filter.check();
        ListQuery query = visible.to(ListQuery.select(COLUMNS, FROM))
                .pickFrom(COUNTED, "m.id")
                .where("m.held_on >= :from", "from", filter.from)
                .where("m.held_on <= :to", "to", filter.to)
                .filter("m.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .filter("m.cell_id = :cell", "cell", filter.cellId)
                .under("u.path", filter.under)
                .filter(concerns(), "official", filter.officialId)
                .search("u.name_norm", filter.search);
        return query.sort(request.sort, SORTS, "heldOn", "m.id").page(em, request, this::response);
    }

    MeetingResponse one(UUID id) {
        return visible.to(ListQuery.select(COLUMNS, FROM))
                .where("m.id = :id", "id", id)
                .find(em, this::response)
                .orElseThrow(() -> DomainException.notFound("meeting.missing"));
    }

    /** The path of the meeting's cell; 404 when the meeting is out of scope. */
    String path(UUID id) {
        return visible.to(ListQuery.select("u.path", COUNTED))
                .where("m.id = :id", "id", id)
                .find(em, row -> row.text("path"))
                .orElseThrow(() -> DomainException.notFound("meeting.missing"));
    }

    List<MeetingDetailResponse.Expected> expected(UUID meetingId) {
        return ListQuery.select(
                        """
                        o.id, o.code, o.full_name, bool_or(x.planned) as planned,
                        exists (select 1 from attendance a where a.meeting_id = m.id and a.official_id = o.id) as recorded""",
                        "cell_meeting m cross join lateral (%s) x join official o on o.id = x.official_id"
                                .formatted(EXPECTED))
                .where("m.id = :id", "id", meetingId)
                .groupBy("o.id, m.id")
                .orderBy("o.sort_name, o.id")
                .list(
                        em,
                        row -> new MeetingDetailResponse.Expected(
                                new OfficialRef(row.id("id"), row.text("code"), row.text("full_name")),
                                row.flag("planned"),
                                row.flag("recorded")));
    }

    static String concerns() {
        return """
            (exists (select 1 from assignment a join unit au on au.id = a.unit_id
                     where a.official_id = :official and u.path like au.path || '%'
                       and a.valid_from <= m.held_on and (a.valid_to is null or a.valid_to >= m.held_on))
             or exists (select 1 from planned_visit v join work_plan w on w.id = v.plan_id
                        where w.official_id = :official and v.cell_id = m.cell_id
                          and v.month = extract(month from m.month) and w.year = extract(year from m.month)
                          and v.cancelled_at is null)
             or m.kind = 'REGULAR' and exists (
                 select 1 from roster_line l join roster r on r.id = l.roster_id
                 where l.official_id = :official and l.cell_id = m.cell_id and r.month = m.month
                   and r.state = 'PUBLISHED'))""";
    }

    private MeetingResponse response(Row row) {
        return new MeetingResponse(
                row.id("id"),
                UnitRef.cell(row),
                row.text("commune_name"),
                row.text("month"),
                row.choice("kind", MeetingKind.class),
                row.date("scheduled_on"),
                row.date("held_on"),
                row.time("starts_at"),
                row.text("place"),
                !row.date("held_on").equals(row.date("scheduled_on")),
                row.text("move_reason"),
                row.flag("day_shifted"),
                row.text("day_off"),
                row.text("topic"),
                row.text("agenda"),
                row.flag("model_meeting"),
                row.text("cancel_reason") != null,
                row.text("cancel_reason"),
                row.number("attended"),
                row.number("recorded"),
                row.number("expected"),
                row.number("version"),
                actions(row));
    }

    private List<String> actions(Row row) {
        List<String> actions = new ArrayList<>();
        if (row.text("cancel_reason") != null) {
            return actions;
        }
        if (access.mayMove(row.text("path"))) {
            actions.add("move");
            if (!row.date("held_on").isBefore(LocalDate.now(clock))) {
                actions.add("prepare");
            }
            if (row.choice("kind", MeetingKind.class) == MeetingKind.THEMATIC && row.number("came") == 0) {
                actions.add("cancel");
            }
        }
        if (access.mayRecord(row.text("path"))) {
            actions.add("recordAttendance");
        }
        return actions;
    }
}
