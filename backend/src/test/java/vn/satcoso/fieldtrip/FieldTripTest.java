package vn.satcoso.fieldtrip;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.HostedStory;

@ApiTest
@DisplayName("S0-03, S1-07: trips to the grassroots that are no cell meetings; the day is 15/10/2026")
class FieldTripTest extends HostedStory {
    @Test
    @DisplayName("is written by the official, read by host and organizer, counted in totals and for no quota")
    void wholeLife() {
        String id = create(trip("2026-10-01", "2026-10-03", world.home.commune().id()))
                .statusCode(201)
                .body("recordedOnBehalf", equalTo(false))
                .body("actions", contains("update", "withdraw"))
                .extract()
                .path("id");
        host.get("/field-trips").body("items.id", contains(id)).body("items[0].actions", empty());
        organizer
                .get("/field-trips/totals?by=OFFICIAL")
                .body("count", contains(1))
                .body("days", contains(3));
        organizer.get("/field-trips/totals?by=MONTH").body("key", contains("2026-10"));
        organizer
                .get("/field-trips/totals?by=UNIT")
                .body("name", contains("Đơn vị " + world.home.commune().code()));
        self.get("/officials/{o}/quota-lines", world.home.official())
                .body("[0].line.done", equalTo(2))
                .body("[0].fieldTrips.id", contains(id))
                .body("[0].fieldTrips.reason", contains("Không tính: đi công tác cơ sở."));
        Map<String, Object> next =
                trip("2026-10-01", "2026-10-02", world.nextDistrict.cell().id());
        host.put("/field-trips/" + id, 0, next).statusCode(403);
        self.put("/field-trips/" + id, next).statusCode(428);
        self.put("/field-trips/" + id, 0, next).statusCode(200).body("version", equalTo(1));
        self.put("/field-trips/" + id, 0, next).statusCode(412);
        host.get("/field-trips/{id}", id).statusCode(404);
        self.post("/field-trips/" + id + "/withdrawal", 1, body())
                .statusCode(400)
                .body("violations.field", contains("reason"));
        self.post("/field-trips/" + id + "/withdrawal", 1, body("reason", "Ghi trùng"))
                .statusCode(200)
                .body("withdrawReason", equalTo("Ghi trùng"))
                .body("actions", empty());
        self.put("/field-trips/" + id, 2, next).statusCode(409);
        self.get("/field-trips").body("items", empty());
        self.get("/field-trips?withdrawn=true").body("items.id", contains(id));
        organizer.get("/field-trips/totals?by=OFFICIAL").body("", empty());
        self.get("/officials/{o}/quota-lines", world.home.official()).body("[0].fieldTrips", empty());
        self.get("/field-trips/{id}/history", id)
                .body("items.action", contains("fieldTrip.withdrawn", "fieldTrip.updated", "fieldTrip.recorded"));
    }

    @ParameterizedTest(name = "{0} đến {1}: {2} {3}")
    @CsvSource({
        "2026-10-15, 2026-10-15, ,",
        "2026-10-16, 2026-10-16, from, fieldTrip.future",
        "2026-10-10, 2026-10-16, to, fieldTrip.future",
        "2026-10-10, 2026-10-09, to, fieldTrip.order",
        "2026-08-01, 2026-09-30, ,",
        "2026-08-01, 2026-10-01, to, fieldTrip.tooLong",
        "2024-02-29, 2024-02-29, ,"
    })
    void days(String from, String to, String field, String code) {
        ValidatableResponse answer = create(trip(from, to, world.home.commune().id()));
        if (field == null) {
            answer.statusCode(201);
        } else {
            answer.statusCode(400).body("violations.field", hasItem(field)).body("violations.code", hasItem(code));
            self.get("/field-trips").body("total", equalTo(0));
        }
    }

    @Test
    @DisplayName("goes to any unit of the province and to none of another; an organizer writes on behalf")
    void places() {
        create(trip("2026-10-01", "2026-10-01", world.nextProvince.cell().id()))
                .statusCode(400)
                .body("violations.field", contains("unitId"));
        create(trip("2026-10-01", "2026-10-01", UUID.randomUUID()))
                .statusCode(400)
                .body("violations.field", contains("unitId"));
        self.get("/field-trips/places?search={s}", world.nextDistrict.cell().code())
                .body("items.code", contains(world.nextDistrict.cell().code()));
        self.get("/field-trips/places?size=100")
                .body("items.code", not(hasItem(startsWith(world.otherProvince.code()))));
        Map<String, Object> trip = trip("2026-10-01", "2026-10-01", world.agency.id());
        organizer.post("/field-trips", trip).statusCode(400).body("violations.field", contains("officialId"));
        trip.put("officialId", world.home.official());
        organizer.post("/field-trips", trip).statusCode(201).body("recordedOnBehalf", equalTo(true));
        trip.put("officialId", world.nextCell.official());
        self.post("/field-trips", trip).statusCode(404);
    }

    private ValidatableResponse create(Map<String, Object> trip) {
        return self.post("/field-trips", trip);
    }

    private static Map<String, Object> trip(String from, String to, UUID unit) {
        return body(
                "from",
                from,
                "to",
                to,
                "kind",
                "PEOPLE_MEETING",
                "unitId",
                unit,
                "peopleMet",
                "x".repeat(1000),
                "content",
                "Tiếp xúc Nhân dân");
    }
}
