package vn.satcoso.imports;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import vn.satcoso.support.Tokens;

/** Sends files as the organizer of a province would. */
record ImportCalls(String username, String unit) {
    static ImportCalls organizer(String unit) {
        return new ImportCalls("organizer-" + unit, unit);
    }

    RequestSpecification as() {
        return given().auth().oauth2(Tokens.of(username, unit, null, "province-organizer"));
    }

    ValidatableResponse send(String kind, String csv) {
        return send(kind, csv.getBytes(StandardCharsets.UTF_8));
    }

    ValidatableResponse send(String kind, byte[] content) {
        return as().multiPart("kind", kind)
                .multiPart("file", "tệp.csv", content, "application/octet-stream")
                .post("/api/v1/imports")
                .then();
    }

    ValidatableResponse confirm(String id) {
        return as().post("/api/v1/imports/" + id + "/confirmation").then();
    }

    /** Sends and confirms a file that must be ready. */
    ValidatableResponse bring(String kind, String csv) {
        ValidatableResponse sent = send(kind, csv).statusCode(201);
        org.junit.jupiter.api.Assertions.assertEquals(
                "READY", sent.extract().path("state"), () -> sent.extract().asString());
        return confirm(sent.extract().path("id")).statusCode(200);
    }

    int count(String collection) {
        return as().get("/api/v1/" + collection + "?size=1")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }
}
