package vn.satcoso.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A small fixed world: a province T with districts H1 (communes X1, X2) and H2 (X3) and an agency, and a province Q. Every
 * cell has an official of its own with a position, an assignment, a plan, a schedule, meetings and an attendance, so that
 * whatever is inside one place has its like outside. Codes begin with a mark that no other world has; the day is 15/10/2026.
 */
public final class World {
    public static final UUID QUOTA_REGULATION = UUID.fromString("01900000-0000-7000-8000-000000001120");
    public static final UUID PLAN_REGULATION = UUID.fromString("01900000-0000-7000-8000-000000000168");

    private final DataSource database;
    private final List<Branch> branches = new ArrayList<>();
    public final String mark;
    public final Place province;
    public final Place otherProvince;
    public final Place district;
    public final Place agency;
    public final Branch home;
    public final Branch nextCell;
    public final Branch nextCommune;
    public final Branch nextDistrict;
    public final Branch nextProvince;
    /** An official who stands at the agency. */
    public final UUID agencyOfficial;

    public record Place(UUID id, String code, String path) {}

    /** A cell with everything that hangs on it. */
    public record Branch(
            Place commune,
            Place cell,
            UUID official,
            String officialCode,
            UUID position,
            UUID assignment,
            UUID plan,
            UUID past,
            UUID ahead,
            UUID attendance,
            UUID report) {}

    public World(DataSource database) {
        this.database = database;
        this.mark = "W" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        province = unit(null, "T", "PROVINCE");
        agency = unit(province, "CQ", "AGENCY");
        district = unit(province, "H1", "DISTRICT");
        Place second = unit(province, "H2", "DISTRICT");
        Place commune = unit(district, "X1", "COMMUNE");
        home = branch(commune, "01");
        nextCell = branch(commune, "02");
        nextCommune = branch(unit(district, "X2", "COMMUNE"), "01");
        nextDistrict = branch(unit(second, "X3", "COMMUNE"), "01");
        otherProvince = unit(null, "Q", "PROVINCE");
        nextProvince = branch(unit(unit(otherProvince, "H1", "DISTRICT"), "X1", "COMMUNE"), "01");
        agencyOfficial = official(agency, agency.code() + "-A");
    }

    /** One agency more. */
    public Place agency(Place committee, String name) {
        return unit(committee, name, "AGENCY");
    }

    public List<Branch> branches() {
        return List.copyOf(branches);
    }

    public String code(String name) {
        return mark + "-" + name;
    }

    /** A meeting of the cell on a day on which it has none. */
    public UUID meeting(Place cell, LocalDate day) {
        UUID id = UUID.randomUUID();
        run(
                "insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place) "
                        + "values (?, ?, ?, 'THEMATIC', ?, ?, '19:30', 'Nhà văn hóa')",
                id,
                cell.id(),
                day.withDayOfMonth(1),
                day,
                day);
        return id;
    }

    /** Puts the visits of a day a year back, out of the sight of figures of the year. */
    public void yearBefore(LocalDate day) {
        LocalDate before = day.minusYears(1);
        run(
                "update cell_meeting set month = ?, scheduled_on = ?, held_on = ? where held_on = ? "
                        + "and cell_id in (select id from unit where code like ? || '%')",
                before.withDayOfMonth(1), before, before, day, mark);
    }

    /** The briefing of a meeting: a whole draft, or sent on 1 October. */
    public UUID briefing(UUID meeting, boolean sent) {
        UUID id = UUID.randomUUID();
        run(
                "insert into briefing (id, meeting_id, situation, hot_issues, open_proposals, last_outcome, first_sent_at, "
                        + "sent_by) values (?, ?, 'Ổn định', 'Không có', 'Không có', 'Chưa có', "
                        + "case when ? then timestamptz '2026-10-01 02:00Z' end, case when ? then 'An' end)",
                id,
                meeting,
                sent,
                sent);
        return id;
    }

    public UUID assignment(UUID official, Place unit, UUID regulation, LocalDate from, LocalDate to) {
        UUID id = UUID.randomUUID();
        run(
                "insert into assignment (id, official_id, unit_id, regulation_id, valid_from, valid_to, decision_number, "
                        + "decision_date) values (?, ?, ?, ?, ?, ?, '15-QĐ/TU', date '2026-01-05')",
                id,
                official,
                unit.id(),
                regulation,
                from,
                to);
        return id;
    }

    public UUID plan(UUID official, int year, String state, Place cell) {
        return plan(official, PLAN_REGULATION, year, state, cell);
    }

    public UUID plan(UUID official, UUID regulation, int year, String state, Place cell) {
        UUID id = UUID.randomUUID();
        run(
                "insert into work_plan (id, official_id, regulation_id, year, state, first_submitted_at, submitted_at) values "
                        + "(?, ?, ?, ?, ?, case when ? then timestamptz '2026-01-20 02:00Z' end, "
                        + "case when ? then timestamptz '2026-01-20 02:00Z' end)",
                id,
                official,
                regulation,
                year,
                state,
                state.equals("SUBMITTED"),
                state.equals("SUBMITTED"));
        run(
                "insert into planned_visit (id, plan_id, cell_id, month) values (?, ?, ?, 11)",
                UUID.randomUUID(),
                id,
                cell.id());
        if (state.equals("SUBMITTED")) {
            run(
                    "insert into plan_recipient (id, plan_id, unit_id, role, edition, sent_at) "
                            + "select new_id(), ?, u.id, case u.kind when 'COMMUNE' then 'HOST' when 'DISTRICT' then "
                            + "'INFORMED' else 'ORGANIZER' end, 1, timestamptz '2026-01-20 02:00Z' "
                            + "from unit c join unit u on starts_with(c.path, u.path) and u.kind <> 'CELL' where c.id = ?",
                    id,
                    cell.id());
        }
        return id;
    }

    /** An attendance of the official at a meeting of the cell on that day, and its id. */
    public UUID attendance(UUID official, Place cell, LocalDate day) {
        UUID id = UUID.randomUUID();
        run(
                "insert into attendance (id, meeting_id, official_id, outcome, recorded_by, recorded_on_behalf, recorded_at) "
                        + "values (?, ?, ?, 'ATTENDED', 'An', false, timestamptz '2026-01-02 14:00Z')",
                id,
                meeting(cell, day),
                official);
        return id;
    }

    /** A complete report on a visit of its own on that day; a submitted one came in time. */
    public UUID report(UUID official, Place cell, LocalDate day, String state) {
        UUID id = UUID.randomUUID();
        run(
                "insert into visit_report (id, attendance_id, state, score, created_at, saved_at, first_submitted_at, "
                        + "submitted_at) select ?, ?, ?, 100, d, d, case when ? then d end, case when ? then d end "
                        + "from (select cast(? as timestamptz) as d) x",
                id,
                attendance(official, cell, day),
                state,
                state.equals("SUBMITTED"),
                state.equals("SUBMITTED"),
                day + " 15:00Z");
        run(
                "insert into visit_report_section (report_id, section, content) values (?, 'CONVEYED', 'Nghị quyết mới')",
                id);
        return id;
    }

    public UUID regulation() {
        UUID id = UUID.randomUUID();
        String number = (id.getMostSignificantBits() >>> 40) + "-QĐ/TU";
        run(
                "insert into regulation (id, number, title, issuer, issued_on, valid_from) "
                        + "values (?, ?, 'Quy định thử', 'Ban Thường vụ', date '2026-01-01', date '2026-01-01')",
                id,
                number);
        return id;
    }

    /** A rule of a year in which no other test looks, since regulations have no place and bind everybody. */
    public UUID quotaRule(UUID regulation) {
        UUID id = UUID.randomUUID();
        run(
                "insert into quota_rule (id, regulation_id, rank, scope, minimum, period, article, source_phrase, valid_from) "
                        + "values (?, ?, 'COMMITTEE', 'ASSIGNED_CELLS', 2, 'YEAR', 'Điều 1', 'hai lần', date '2090-01-01')",
                id,
                regulation);
        return id;
    }

    /** The version of a row, to be sent as If-Match. */
    public int version(String table, UUID id) {
        return Integer.parseInt(one("select version from " + table + " where id = ?", id));
    }

    public String one(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Branch branch(Place commune, String number) {
        Place cell = unit(commune, number, "CELL");
        String code = cell.code() + "-CB";
        UUID official = official(cell, code);
        String position = one("select id from official_position where official_id = ?", official);
        run(
                "insert into meeting_schedule (id, cell_id, day_of_month, starts_at, place, valid_from) "
                        + "values (?, ?, 10, '19:30', 'Nhà văn hóa', date '2026-01-01')",
                UUID.randomUUID(),
                cell.id());
        UUID past = meeting(cell, LocalDate.of(2026, 9, 10));
        UUID attendance = UUID.randomUUID();
        run(
                "insert into attendance (id, meeting_id, official_id, outcome, recorded_by, recorded_on_behalf, recorded_at) "
                        + "values (?, ?, ?, 'ATTENDED', 'An', false, timestamptz '2026-09-10 14:00Z')",
                attendance,
                past,
                official);
        Branch branch = new Branch(
                commune,
                cell,
                official,
                code,
                UUID.fromString(position),
                assignment(official, cell, QUOTA_REGULATION, LocalDate.of(2026, 1, 1), null),
                plan(official, 2026, "SUBMITTED", cell),
                past,
                meeting(cell, LocalDate.of(2026, 11, 10)),
                attendance,
                report(official, cell, LocalDate.of(2026, 7, 10), "SUBMITTED"));
        branches.add(branch);
        return branch;
    }

    private UUID official(Place unit, String code) {
        UUID id = UUID.randomUUID();
        run(
                "insert into official (id, code, full_name, unit_id, phone) values (?, ?, ?, ?, '0912 000 111')",
                id,
                code,
                "Nguyễn Văn " + code,
                unit.id());
        run(
                "insert into official_position (id, official_id, rank, unit_id, valid_from) "
                        + "values (?, ?, 'COMMITTEE', ?, date '2025-01-01')",
                UUID.randomUUID(),
                id,
                unit.id());
        return id;
    }

    /** A file that this person brought and that is no record's yet. */
    public UUID paper(String username) {
        UUID id = UUID.randomUUID();
        run(
                "insert into attachment (id, file_name, media_type, size_bytes, sha256, scanned, uploader, uploader_name, "
                        + "uploaded_at) values (?, 'bao-cao.pdf', 'application/pdf', 1, repeat('0', 64), false, ?, 'An', "
                        + "timestamptz '2026-10-15 04:00Z')",
                id,
                "subject-" + username);
        return id;
    }

    private Place unit(Place parent, String name, String kind) {
        UUID id = UUID.randomUUID();
        String code = parent == null ? code(name) : parent.code() + "-" + name;
        String above = parent == null ? "" : parent.path();
        run(
                "insert into unit (id, node, code, kind, name, parent_id, path, valid_from) select ?, n, ?, ?, ?, "
                        + "cast(? as uuid), ? || n || '.', date '2020-01-01' from (select nextval('unit_node') as n) x",
                id,
                code,
                kind,
                "Đơn vị " + code,
                parent == null ? null : parent.id(),
                above);
        return new Place(id, code, one("select path from unit where id = ?", id));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
