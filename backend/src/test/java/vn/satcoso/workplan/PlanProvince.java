package vn.satcoso.workplan;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import vn.satcoso.platform.Ids;
import vn.satcoso.support.Tokens;

/**
 * A province of its own for one test: two districts, a commune in each, two cells in the first commune and one in the
 * second; its officials are made by the tests.
 */
final class PlanProvince {
    static final UUID COMMITTEES_168 = UUID.fromString("01900000-0000-7000-8000-000000000168");
    static final UUID AGENCIES_26 = UUID.fromString("01900000-0000-7000-8000-000000000026");
    static final UUID CELLS_1120 = UUID.fromString("01900000-0000-7000-8000-000000001120");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource database;
    private final String code = "KH" + COUNT.incrementAndGet();
    final UUID root;
    final UUID district1;
    final UUID district2;
    final UUID commune1;
    final UUID commune2;
    final UUID cell1;
    final UUID cell2;
    final UUID foreignCell;

    PlanProvince(DataSource database) {
        this.database = database;
        root = unit("", "PROVINCE", "Tỉnh ủy " + code, null);
        district1 = unit("-H1", "DISTRICT", "Huyện ủy Một", root);
        district2 = unit("-H2", "DISTRICT", "Huyện ủy Hai", root);
        commune1 = unit("-X1", "COMMUNE", "Đảng ủy xã Một", district1);
        commune2 = unit("-X2", "COMMUNE", "Đảng ủy xã Hai", district2);
        cell1 = unit("-X1-01", "CELL", "Chi bộ bản Áng", commune1);
        cell2 = unit("-X1-02", "CELL", "Chi bộ bản Bó", commune1);
        foreignCell = unit("-X2-01", "CELL", "Chi bộ bản Chiềng", commune2);
    }

    /** A member of the provincial committee, of the province's own staff, assigned to the first commune. */
    UUID committeeMember(String number, String name) {
        UUID official = official(number, name, root, true);
        position(official, "COMMITTEE", "2020-01-01", null);
        assign(official, commune1, "2020-01-01", null);
        return official;
    }

    UUID official(String number, String name, UUID unitId, boolean active) {
        UUID id = Ids.next();
        run(
                "insert into official (id, code, full_name, unit_id, active) values (?, ?, ?, ?, ?)",
                id,
                code + "-" + number,
                name,
                unitId,
                active);
        return id;
    }

    void position(UUID official, String rank, String from, String to) {
        run("""
            insert into official_position (id, official_id, rank, unit_id, valid_from, valid_to)
            values (?, ?, ?, ?, cast(? as date), cast(? as date))""", Ids.next(), official, rank, root, from, to);
    }

    void assign(UUID official, UUID unitId, String from, String to) {
        assign(official, unitId, COMMITTEES_168, from, to);
    }

    void assign(UUID official, UUID unitId, UUID regulation, String from, String to) {
        run("""
            insert into assignment (id, official_id, unit_id, regulation_id, valid_from, valid_to,
                                    decision_number, decision_date)
            values (?, ?, ?, ?, cast(? as date), cast(? as date), '15-QĐ/TU', date '2020-01-01')""", Ids.next(), official, unitId, regulation, from, to);
    }

    void schedule(UUID cell, int dayOfMonth) {
        run("""
            insert into meeting_schedule (id, cell_id, day_of_month, starts_at, place, valid_from)
            values (?, ?, ?, time '07:30', 'Nhà văn hóa', date '2020-01-01')""", Ids.next(), cell, dayOfMonth);
    }

    UUID meeting(UUID cell, String month, String heldOn) {
        UUID id = Ids.next();
        run("""
            insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place, move_reason)
            values (?, ?, cast(? as date), 'REGULAR', cast(? as date), cast(? as date), time '07:30', 'Nhà văn hóa', 'mưa')""", id, cell, month, month, heldOn);
        return id;
    }

    void attended(UUID meeting, UUID official) {
        run("""
            insert into attendance (id, meeting_id, official_id, outcome, recorded_by, recorded_on_behalf, recorded_at)
            values (?, ?, ?, 'ATTENDED', 'test', true, now())""", Ids.next(), meeting, official);
    }

    void heat(UUID unit, String level) {
        run("""
            insert into unit_heat (id, unit_id, level, valid_from, reason, recorded_by, recorded_at)
            values (?, ?, ?, date '2020-01-01', 'Khiếu kiện đất đai', 'test', now())""", Ids.next(), unit, level);
    }

    void endAssignments(UUID unit, String to) {
        run("update assignment set valid_to = cast(? as date), end_reason = 'Hết' where unit_id = ?", to, unit);
    }

    void deactivate(UUID official) {
        run("update official set active = false where id = ?", official);
    }

    void close(UUID unit, String to) {
        run("update unit set valid_to = cast(? as date) where id = ?", to, unit);
    }

    RequestSpecification asOfficial(String number) {
        return as("official" + number, code, code + "-" + number, "official");
    }

    RequestSpecification asOrganizer() {
        return as("organizer", code, null, "province-organizer");
    }

    /** Somebody with this role at the unit with this ending of its code. */
    RequestSpecification as(String role, String unit) {
        return as(role + unit, code + unit, null, role);
    }

    private RequestSpecification as(String username, String unit, String official, String... roles) {
        return given().contentType("application/json").auth().oauth2(Tokens.of(username, unit, official, roles));
    }

    private UUID unit(String suffix, String kind, String name, UUID parent) {
        UUID id = Ids.next();
        run("""
            with n as (select nextval('unit_node') as node)
            insert into unit (id, node, code, kind, name, parent_id, path, valid_from)
            select ?, n.node, ?, ?, ?, cast(? as uuid),
                   coalesce((select path from unit where id = cast(? as uuid)), '') || n.node || '.', date '2000-01-01'
            from n""", id, code + suffix, kind, name, parent, parent);
        return id;
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
