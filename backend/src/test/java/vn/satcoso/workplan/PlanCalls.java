package vn.satcoso.workplan;

import static vn.satcoso.workplan.PlanProvince.COMMITTEES_168;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The calls of a plan's life, by whoever is asked to make them. */
final class PlanCalls {
    static final String PLANS = "/api/v1/work-plans";

    private PlanCalls() {}

    static ValidatableResponse create(RequestSpecification as, int year) {
        return as.body(Map.of("regulationId", COMMITTEES_168, "year", year))
                .post(PLANS)
                .then();
    }

    static ValidatableResponse createFor(RequestSpecification as, UUID official, int year) {
        return as.body(Map.of("regulationId", COMMITTEES_168, "year", year, "officialId", official))
                .post(PLANS)
                .then();
    }

    static ValidatableResponse put(RequestSpecification as, String id, int version, Object body) {
        return as.header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(PLANS + "/" + id)
                .then();
    }

    static ValidatableResponse submit(RequestSpecification as, String id, int version) {
        return as.header("If-Match", "\"" + version + "\"")
                .post(PLANS + "/" + id + "/submission")
                .then();
    }

    static ValidatableResponse adjust(
            RequestSpecification as, String id, int version, String reason, Map<?, ?>... visits) {
        return as.header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", reason, "note", "Tập trung bản khó khăn", "visits", List.of(visits)))
                .post(PLANS + "/" + id + "/adjustment")
                .then();
    }

    /** A draft without visits, version 0. */
    static String begun(PlanProvince province, String number, int year) {
        return create(province.asOfficial(number), year).extract().path("id");
    }

    /** A draft with one visit in April, version 1. */
    static String written(PlanProvince province, String number, int year, UUID cell) {
        String id = begun(province, number, year);
        put(province.asOfficial(number), id, 0, visits(visit(cell, 4))).statusCode(200);
        return id;
    }

    static Map<String, Object> visit(UUID cell, int month) {
        return Map.of("cellId", cell, "month", month);
    }

    static Map<String, Object> visits(Map<?, ?>... visits) {
        return Map.of("note", "Tập trung bản khó khăn", "visits", List.of(visits));
    }
}
