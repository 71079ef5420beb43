package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;

/** The meetings of an official, a unit or a team on some days, those that were called off with them; the caller has the right. */
@ApplicationScoped
public class AgendaService {
    private static final String COLUMNS = """
            m.id, m.held_on, m.starts_at, m.place, m.kind, m.cancel_reason, m.version, u.name, p.name as commune_name""";
    private static final String FROM =
            "cell_meeting m join unit u on u.id = m.cell_id join unit p on p.id = u.parent_id";

    /** The few cells among which the expected meetings of an official are looked for. */
    private static final String OWN_CELLS = """
            m.cell_id in (select a.unit_id from assignment a where a.official_id = :official
                          union select v.cell_id from planned_visit v join work_plan w on w.id = v.plan_id
                          where w.official_id = :official
                          union select l.cell_id from roster_line l where l.official_id = :official)""";

    /** The cells that a team ever followed or was to go to, and the days on which it does. */
    private static final String TEAM_CELLS = """
            m.cell_id in (select tc.cell_id from team_cell tc join team_member tm on tm.id = tc.member_id
                          where tm.team_id = :team
                          union select l.cell_id from roster_line l join roster r on r.id = l.roster_id
                          where r.team_id = :team)
            and (exists (select 1 from team_cell tc join team_member tm on tm.id = tc.member_id
                         where tm.team_id = :team and tc.cell_id = m.cell_id and tc.valid_from <= m.held_on
                           and (tc.valid_to is null or tc.valid_to >= m.held_on))
                 or m.kind = 'REGULAR' and exists (
                         select 1 from roster_line l join roster r on r.id = l.roster_id
                         where r.team_id = :team and l.cell_id = m.cell_id and r.month = m.month
                           and r.state = 'PUBLISHED'))""";

    @Inject
    EntityManager em;

    /** A meeting as a calendar shows it; {@code version} counts its changes. */
    public record Entry(
            UUID meetingId,
            LocalDate heldOn,
            LocalTime time,
            String place,
            MeetingKind kind,
            boolean cancelled,
            int version,
            String cellName,
            String communeName) {}

    /** Where the official is assigned to the cell on that day, or has the meeting in his submitted plan or a roster. */
    public List<Entry> ofOfficial(UUID officialId, LocalDate from, LocalDate to) {
        return list(ListQuery.select(COLUMNS, FROM)
                .where(OWN_CELLS)
                .where(
                        "exists (select 1 from (%s) x where x.official_id = :official)".formatted(MeetingList.EXPECTED),
                        "official",
                        officialId)
                .where("m.held_on >= :from", "from", from)
                .where("m.held_on <= :to", "to", to));
    }

    /** All cells under the path. */
    public List<Entry> ofUnit(String path, LocalDate from, LocalDate to) {
        return list(ListQuery.select(COLUMNS, FROM)
                .within(new Area(List.of(path)), "u.path")
                .where("m.held_on >= :from", "from", from)
                .where("m.held_on <= :to", "to", to));
    }

    /** Of the cells that a member follows on that day, and those for which a published roster of the team names one. */
    public List<Entry> ofTeam(UUID teamId, LocalDate from, LocalDate to) {
        return list(ListQuery.select(COLUMNS, FROM)
                .where(TEAM_CELLS, "team", teamId)
                .where("m.held_on >= :from", "from", from)
                .where("m.held_on <= :to", "to", to));
    }

    private List<Entry> list(ListQuery query) {
        return query.orderBy("m.held_on, m.starts_at, m.id").list(em, AgendaService::entry);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.id("id"),
                row.date("held_on"),
                row.time("starts_at"),
                row.text("place"),
                row.choice("kind", MeetingKind.class),
                row.text("cancel_reason") != null,
                row.number("version"),
                row.text("name"),
                row.text("commune_name"));
    }
}
