package vn.satcoso.quota;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Place;

/**
 * Ten officials and a team of three over 2023–2025; every figure below was worked out by hand from 1120-QĐ/TU and
 * 02-QĐ/HU. Cells A and B lie in one commune of district H1, C in another of H1, D in H2.
 */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("S2-06…10, S3-19, A6.2: the golden roster")
class GoldenQuotaTest {
    private static final UUID TEAM_REGULATION = UUID.fromString("01900000-0000-7000-8000-000000000002");

    /** Who, as of, under which regulation: required, done, state; and by what reckoning. */
    private static final String RESULTS = """
            O1  2023-12-31 1120  -  2 NO_MINIMUM  | S2-07 Thường trực: A 05/3 và D 05/7, không nêu số
            O2  2023-12-31 1120  2  2 MET         | S2-08 huyện H1: A 10/02, C 10/9
            O2  2024-12-31 1120  2  1 MISSED      | S2-08 A 05/6; D 10/5 ngoài huyện được phân công
            O3  2023-12-31 1120  -  1 NO_MINIMUM  | S2-09 bí thư H1: A 05/5; D 05/7 ngoài huyện mình
            O4  2023-12-31 1120  3  3 MET         | S2-10 A và B cùng ngày 05/01 là hai buổi, A 10/02
            O4  2025-12-31 1120  3  0 MISSED      | S2-10 năm 2025 không dự
            O5  2024-02-29 1120  3  1 ON_TRACK    | 29/02; thiếu 2, còn 4 buổi
            O5  2024-04-30 1120  3  1 AT_RISK     | 05/3 có người dự thay, 05/4 trực tuyến; thiếu 2, còn 2
            O5  2024-07-31 1120  3  1 UNREACHABLE | thiếu 2, còn 1 (05/8)
            O5  2024-12-31 1120  3  1 MISSED      | hết năm
            O6  2024-12-31 1120  1  1 MET         | từ 01/7: 3 × 184/366 = 1,5; 05/8; 05/6 chưa nhận chức
            O7  2024-04-30 1120  -  1 NO_MINIMUM  | đến 30/4: 121/366 chưa đến một phần ba; 29/02 cùng O5
            O8  2025-12-31 1120  2  2 MET         | S2-06 UV BTV và UV BCH: theo UV BTV; A 05/01, C 05/02
            O9  2025-12-31 1120  3  1 MISSED      | hai chương trình, dòng 1120: A 05/3
            O9  2025-03-31 02    1  1 MET         | hai chương trình, dòng 02: cùng buổi A 05/3
            O9  2025-06-30 02    1  0 MISSED      | quý II không dự
            O10 2024-12-31 1120  3  0 MISSED      | buổi tháng 12/2024 dời sang 02/01/2025
            O10 2025-12-31 1120  3  2 MISSED      | 02/01 tính vào năm 2025; 31/12 vẫn trong năm
            T1  2025-03-31 02    1  1 MET         | S3-19 mỗi quý một buổi
            T1  2025-06-30 02    1  1 MET         | B 05/5
            T1  2025-09-30 02    1  1 MET         | A 01/7
            T1  2025-12-31 02    1  1 MET         | A 31/12
            T2  2025-03-31 02    1  1 MET         | A 05/01
            T2  2025-06-30 02    1  0 MISSED      | B 05/5 có T3 dự thay
            T2  2025-09-30 02    1  1 MET         | buổi tháng 6 họp ngày 01/7 tính quý III
            T3  2025-03-31 02    -  0 NO_MINIMUM  | vào Tổ 03/3: 29/90 ngày
            T3  2025-06-30 02    1  0 MISSED      | dự thay T2 không tính cho ai
            T3  2025-12-31 02    1  0 MISSED      | C ngoài xã của Tổ""";

    @Inject
    DataSource database;

    private final Map<String, UUID> officials = new HashMap<>();
    private final Map<String, UUID> meetings = new HashMap<>();
    private World world;
    private Api organizer;
    private Place a;
    private Place b;
    private Place c;
    private Place d;

    @BeforeEach
    void roster() {
        if (world != null) {
            return;
        }
        world = new World(database);
        organizer = Api.as("province-organizer", world.province.code());
        a = world.home.cell();
        b = world.nextCell.cell();
        c = world.nextCommune.cell();
        d = world.nextDistrict.cell();
        who();
        visits();
        // What is dissolved later keeps what was done there.
        world.run("update unit set valid_to = date '2024-12-31' where id = ?", b.id());
    }

    @TestFactory
    Stream<DynamicTest> everyFigure() {
        return RESULTS.lines().map(line -> {
            String[] known = line.split("\\|")[0].strip().split("\\s+");
            return DynamicTest.dynamicTest(
                    line.strip(),
                    () -> assertEquals(
                            String.join(" ", known[3], known[4], known[5]), told(known[0], known[1], known[2])));
        });
    }

    @Test
    @DisplayName("The grid of 2025 shows the same for the four quarters of a member (S3-40)")
    void theGrid() {
        String found = "items.find { it.official.id == '%s' }.lines[0].cells".formatted(officials.get("T2"));
        organizer
                .get("/quota-grid?asOf=2025-12-31&search={s}", world.code("T2"))
                .statusCode(200)
                .body("total", equalTo(1))
                .body(found + ".from", equalTo(List.of("2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01")))
                .body(found + ".done", equalTo(List.of(1, 0, 1, 0)))
                .body(found + ".required", equalTo(List.of(1, 1, 1, 1)))
                .body(found + ".state", equalTo(List.of("MET", "MISSED", "MET", "MISSED")))
                .body(found + ".countedOn[2]", hasItem("2025-07-01"));
        organizer
                .get("/quota-grid?asOf=2025-05-15&search={s}", world.code("T2"))
                .body(found + ".done", equalTo(List.of(1, 0, 0, 0)))
                .body(found + "[2].state", equalTo(null))
                .body(found + "[0].state", equalTo("MET"));
    }

    private void who() {
        post("O1", "STANDING_BODY", world.province, "2021-01-01", null);
        post("O2", "STANDING_COMMITTEE", world.province, "2021-01-01", null);
        assign("O2", world.district, World.QUOTA_REGULATION);
        post("O3", "COMMITTEE", world.district, "2021-01-01", null);
        world.run("update official_position set district_secretary = true where official_id = ?", officials.get("O3"));
        for (String member : List.of("O4", "O5", "O9", "O10")) {
            post(member, "COMMITTEE", world.province, "2021-01-01", null);
            assign(member, a, World.QUOTA_REGULATION);
        }
        assign("O4", b, World.QUOTA_REGULATION);
        post("O6", "COMMITTEE", world.province, "2024-07-01", null);
        assign("O6", a, World.QUOTA_REGULATION);
        post("O7", "COMMITTEE", world.province, "2021-01-01", "2024-04-30");
        assign("O7", a, World.QUOTA_REGULATION);
        post("O8", "COMMITTEE", world.province, "2021-01-01", null);
        post("O8", "STANDING_COMMITTEE", world.province, "2022-01-01", null);
        assign("O8", world.district, World.QUOTA_REGULATION);
        assign("O8", a, World.QUOTA_REGULATION);
        post("O9", "TEAM_MEMBER", world.district, "2021-01-01", null);
        assign("O9", world.home.commune(), TEAM_REGULATION);
        post("T1", "TEAM_MEMBER", world.district, "2021-01-01", null);
        post("T2", "TEAM_MEMBER", world.district, "2021-01-01", null);
        post("T3", "TEAM_MEMBER", world.district, "2025-03-03", null);
        List.of("T1", "T2", "T3").forEach(member -> assign(member, world.home.commune(), TEAM_REGULATION));
    }

    private void visits() {
        came(a, "2023-03-05", "O1");
        came(d, "2023-07-05", "O1", "O3");
        came(a, "2023-02-10", "O2", "O4");
        came(c, "2023-09-10", "O2");
        came(d, "2024-05-10", "O2");
        came(a, "2024-06-05", "O2", "O6");
        came(a, "2023-05-05", "O3");
        came(a, "2023-01-05", "O4");
        came(b, "2023-01-05", "O4");
        came(a, "2024-02-29", "O5", "O7");
        record(a, "2024-03-05", "O5", "'SUBSTITUTED'", false, null);
        record(a, "2024-04-05", "O5", "'ATTENDED'", true, null);
        came(a, "2024-08-05", "O6");
        came(a, "2025-01-05", "O8", "T1", "T2");
        came(c, "2025-02-05", "O8");
        came(a, "2025-03-05", "O9");
        came(a, "2025-01-02", "O10");
        world.run(
                "update cell_meeting set month = date '2024-12-01', scheduled_on = date '2024-12-30', "
                        + "move_reason = 'Mưa lũ' where id = ?",
                meeting(a, "2025-01-02"));
        came(a, "2025-12-31", "O10", "T1");
        came(b, "2025-05-05", "T1");
        record(b, "2025-05-05", "T2", "'SUBSTITUTED'", false, officials.get("T3"));
        came(a, "2025-07-01", "T1", "T2");
        world.run(
                "update cell_meeting set month = date '2025-06-01', scheduled_on = date '2025-06-30', "
                        + "move_reason = 'Trùng lễ' where id = ?",
                meeting(a, "2025-07-01"));
        came(c, "2025-11-05", "T3");
    }

    private String told(String who, String asOf, String regulation) {
        JsonPath lines = organizer
                .get("/officials/{o}/quota-lines?asOf={day}", officials.get(who), asOf)
                .statusCode(200)
                .extract()
                .jsonPath();
        String number = regulation.equals("02") ? "02-QĐ/HU" : "1120-QĐ/TU";
        Map<String, Object> line = lines.getMap("find { it.line.regulation.number == '" + number + "' }.line");
        Object required = line.get("required");
        return "%s %s %s".formatted(required == null ? "-" : required, line.get("done"), line.get("state"));
    }

    private void post(String who, String rank, Place unit, String from, String to) {
        UUID id = officials.computeIfAbsent(who, name -> {
            UUID made = UUID.randomUUID();
            world.run(
                    "insert into official (id, code, full_name, unit_id) values (?, ?, ?, ?)",
                    made,
                    world.code(name),
                    "Cà Văn " + name,
                    unit.id());
            return made;
        });
        world.run(
                "insert into official_position (id, official_id, rank, unit_id, valid_from, valid_to) "
                        + "values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                id,
                rank,
                unit.id(),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private void assign(String who, Place unit, UUID regulation) {
        world.assignment(officials.get(who), unit, regulation, LocalDate.of(2022, 1, 1), null);
    }

    private UUID meeting(Place cell, String day) {
        return meetings.computeIfAbsent(cell.code() + day, key -> world.meeting(cell, LocalDate.parse(day)));
    }

    private void came(Place cell, String day, String... whos) {
        for (String who : whos) {
            record(cell, day, who, "'ATTENDED'", false, null);
        }
    }

    private void record(Place cell, String day, String who, String outcome, boolean online, UUID substitute) {
        world.run(
                "insert into attendance (id, meeting_id, official_id, outcome, online, substitute_name, substitute_id, "
                        + "recorded_by, recorded_on_behalf, recorded_at) values (?, ?, ?, " + outcome + ", ?, "
                        + (outcome.equals("'ATTENDED'") ? "null" : "'Người dự thay'")
                        + ", ?, 'An', false, cast(? as date) + interval '20 hours')",
                UUID.randomUUID(),
                meeting(cell, day),
                officials.get(who),
                online,
                substitute,
                day);
    }
}
