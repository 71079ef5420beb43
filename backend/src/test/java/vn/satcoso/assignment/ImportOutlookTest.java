package vn.satcoso.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Place;

@ApiTest
@DisplayName("S2-01, S3-48: a file of assignments is looked at before it is stored: gaps and overload, as a round is")
class ImportOutlookTest {
    private static final String HEAD = "official_code,unit_code,regulation_number,from,decision_number,decision_date\n";

    @Inject
    DataSource database;

    private World world;
    private UUID regulation;
    private String number;

    @BeforeEach
    void aRegulation() {
        world = new World(database);
        regulation = world.regulation();
        number = world.one("select number from regulation where id = ?", regulation);
    }

    @Test
    void the_communes_that_still_nobody_would_follow_are_named() {
        send(HEAD + row(world.home.commune()))
                .body("state", equalTo("READY"))
                .body("warnings", empty())
                .body("remarks.size()", equalTo(1))
                .body(
                        "remarks[0]",
                        allOf(
                                containsString(number),
                                containsString("01/11/2026"),
                                containsString("còn 2 đơn vị cấp xã"),
                                not(containsString("{"))));
        send(HEAD + row(world.home.commune()) + row(world.nextCommune.commune()) + row(world.nextDistrict.commune()))
                .body("remarks", empty());
    }

    @Test
    void who_would_follow_too_many_units_is_named_at_his_last_row() {
        StringBuilder file = new StringBuilder(HEAD);
        for (int i = 0; i < 10; i++) {
            Place cell = cell(i);
            if (i < 4) {
                world.assignment(world.home.official(), cell, regulation, LocalDate.of(2026, 1, 1), null);
            } else {
                file.append(row(cell));
            }
        }
        // the one that he follows in the world, four more, and the six of the file
        send(file.toString())
                .body("state", equalTo("READY"))
                .body("warnings.code", contains("assignment.import.load"))
                .body("warnings[0].column", equalTo("official_code"))
                .body("warnings[0].message", allOf(containsString("11"), containsString("01/11/2026")));
        send(file.substring(0, file.lastIndexOf("\n", file.length() - 2) + 1)).body("warnings", empty());
    }

    private Place cell(int i) {
        UUID id = UUID.randomUUID();
        String code = world.code("N" + i);
        world.run(
                "insert into unit (id, node, code, kind, name, parent_id, path, valid_from) "
                        + "select ?, n, ?, 'CELL', ?, ?, ? || n || '.', date '2020-01-01' "
                        + "from (select nextval('unit_node') as n) x",
                id,
                code,
                "Chi bộ N" + i,
                world.home.commune().id(),
                world.home.commune().path());
        return new Place(id, code, "");
    }

    private String row(Place unit) {
        return "%s,%s,%s,2026-11-01,9-QĐ/TU,2026-10-20\n".formatted(world.home.officialCode(), unit.code(), number);
    }

    private ValidatableResponse send(String csv) {
        return given().auth()
                .oauth2(Tokens.of("org" + world.mark, world.province.code(), null, "province-organizer"))
                .multiPart("kind", "ASSIGNMENTS")
                .multiPart("file", "phan-cong.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(201);
    }
}
