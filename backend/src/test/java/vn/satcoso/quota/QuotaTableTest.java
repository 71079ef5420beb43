package vn.satcoso.quota;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Statements;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("Whom the quota table shows, and how a past day looked; the day is 15/10/2026")
class QuotaTableTest {
    @Inject
    DataSource database;

    private World world;
    private Api organizer;
    private UUID official;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        organizer = Api.as("province-organizer", world.province.code());
        official = world.home.official();
    }

    @Test
    @DisplayName("Who is no longer in service is not in the table; asked for by himself he still is shown")
    void inactiveOfficials() {
        String code = world.home.officialCode();
        organizer.get("/quota-lines?size=100").body("items.official.code", hasItem(code));
        world.run("update official set active = false where id = ?", official);
        organizer
                .get("/quota-lines?size=100")
                .statusCode(200)
                .body("items.official.code", not(hasItem(code)))
                .body("items.official.code", hasItem(world.nextCell.officialCode()));
        organizer
                .get("/officials/{id}/quota-lines", official)
                .statusCode(200)
                .body("line.official.code", contains(code));
    }

    @Test
    @DisplayName("On a past day a meeting attended since then still lay ahead")
    void aPastDay() {
        organizer
                .get("/officials/{id}/quota-lines?asOf=2026-08-31", official)
                .statusCode(200)
                .body("[0].line.done", equalTo(1))
                .body("[0].line.remaining", equalTo(2))
                .body("[0].line.nextOn", equalTo("2026-09-10"))
                .body("[0].nextMeetings.heldOn", contains("2026-09-10", "2026-11-10"));
    }

    @Test
    @DisplayName("An ended regulation owes for the period in which it ended, and for none after it")
    void anEndedRegulation() {
        UUID regulation = world.regulation();
        world.run(
                "insert into quota_rule (id, regulation_id, rank, scope, minimum, period, article, source_phrase, "
                        + "valid_from) values (?, ?, 'CELL_SECRETARY', 'PROVINCE', 3, 'QUARTER', 'Điều 1', 'ba lần', "
                        + "date '2026-01-01')",
                UUID.randomUUID(),
                regulation);
        world.run(
                "insert into official_position (id, official_id, rank, unit_id, valid_from) "
                        + "values (?, ?, 'CELL_SECRETARY', ?, date '2025-01-01')",
                UUID.randomUUID(),
                official,
                world.home.cell().id());
        organizer
                .put(
                        "/regulations/" + regulation,
                        0,
                        body("title", "Quy định thử", "issuer", "Tỉnh ủy", "validTo", "2026-08-15"))
                .statusCode(200);
        String lines = "/officials/{id}/quota-lines?asOf={day}";
        String own = "findAll { it.line.regulation.id == '" + regulation + "' }";
        organizer.get(lines, official, "2026-06-30").body(own + ".line.required", contains(3));
        organizer
                .get(lines, official, "2026-09-30")
                .body(own + ".daysInPost", contains(46))
                .body(own + ".line.required", contains(1));
        organizer.get(lines, official, "2026-10-01").statusCode(200).body(own, empty());
    }

    @Test
    @DisplayName("A statement has the same text for however many officials")
    void idsAreOneParameter() {
        List<String> heard =
                Statements.during(() -> organizer.get("/quota-lines?size=100").statusCode(200));
        assertEquals(
                List.of(), heard.stream().filter(sql -> sql.contains(" in (?")).toList());
    }

    @Test
    @DisplayName("Sorted by name a page is the same cut of the whole, and the file holds all that the filters leave")
    void pagesAndFiles() {
        List<String> all = organizer
                .get("/quota-lines?size=100&sort=name,asc&unitId={u}", world.district.id())
                .extract()
                .path("items.official.code");
        List<String> second = organizer
                .get("/quota-lines?size=1&page=1&sort=name,asc&unitId={u}", world.district.id())
                .body("total", equalTo(all.size()))
                .extract()
                .path("items.official.code");
        assertEquals(List.of(all.get(1)), second);
        world.run("update official set full_name = '=cmd|1' where id = ?", official);
        byte[] csv = organizer
                .get("/quota-lines/file?format=CSV&unitId={u}&asOf=2026-09-30", world.district.id())
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"so-buoi-du-2026-10-15.csv\""))
                .extract()
                .asByteArray();
        String file = new String(csv, java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(
                all.size(), file.lines().filter(line -> line.contains("-CB,")).count(), file);
        assertEquals(true, file.contains("'=cmd|1") && file.contains("Tính đến hết ngày 30/09/2026"), file);
        assertEquals(true, file.contains("Điều kiện lọc: Đơn vị " + world.district.code()), file);
        byte[] book = organizer
                .get("/quota-grid/file?format=XLSX&unitId={u}", world.district.id())
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals('P', book[0]);
        Api.official(world.home.officialCode())
                .get("/quota-grid/file?format=CSV")
                .statusCode(200)
                .body(not(org.hamcrest.Matchers.containsString(world.nextCell.officialCode())));
        organizer.get("/quota-lines/file").statusCode(400);
        organizer.get("/quota-grid?sort=name").statusCode(400);
    }

    @Test
    @DisplayName("The grid with a state shows those who stand so on the day, and only them")
    void theGridByState() {
        String state = organizer
                .get("/quota-lines?search={c}", world.home.officialCode())
                .extract()
                .path("items[0].state");
        organizer
                .get("/quota-grid?state={s}&size=100", state)
                .statusCode(200)
                .body("items.official.code", hasItem(world.home.officialCode()));
        String other = state.equals("MET") ? "MISSED" : "MET";
        organizer.get("/quota-grid?state={s}", other).body("total", equalTo(0));
    }
}
