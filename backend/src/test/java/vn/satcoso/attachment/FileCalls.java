package vn.satcoso.attachment;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import vn.satcoso.support.SampleFiles;
import vn.satcoso.support.Tokens;

/** The calls about files, by one person. */
public record FileCalls(String token) {
    static final String FILES = "/api/v1/attachments";

    static FileCalls official(String code) {
        return new FileCalls(Tokens.of("official-" + code, null, code, "official"));
    }

    static FileCalls as(String role, String unit) {
        return new FileCalls(Tokens.of(role + "-" + unit, unit, null, role));
    }

    /** A file for a report, declared free of secrets. */
    ValidatableResponse send(UUID report, String name, byte[] content) {
        return send(report, name, content, null);
    }

    ValidatableResponse send(UUID report, String name, byte[] content, String key) {
        return send("VISIT_REPORT", report, name, content, key);
    }

    /** A file for a record of this kind. */
    public ValidatableResponse send(String kind, UUID owner, String name, byte[] content) {
        return send(kind, owner, name, content, null);
    }

    /** A signed paper that is no record's yet. */
    public String free() {
        return send(null, null, "bien-ban.pdf", SampleFiles.pdf("Văn bản đã ký"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse send(String kind, UUID owner, String name, byte[] content, String key) {
        RequestSpecification request = form(name, content).multiPart("noStateSecret", "true");
        if (owner != null) {
            request.multiPart("ownerKind", kind).multiPart("ownerId", owner.toString());
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(FILES).then();
    }

    ValidatableResponse undeclared(String name, byte[] content) {
        return form(name, content).post(FILES).then();
    }

    String sent(UUID report, String name, byte[] content) {
        return send(report, name, content).statusCode(201).extract().path("id");
    }

    ValidatableResponse list(UUID report) {
        return list("VISIT_REPORT", report);
    }

    public ValidatableResponse list(String kind, UUID owner) {
        return as().queryParam("ownerKind", kind)
                .queryParam("ownerId", owner)
                .get(FILES)
                .then();
    }

    ValidatableResponse get(String id) {
        return as().get(FILES + "/" + id).then();
    }

    public ValidatableResponse open(String id) {
        return as().get(FILES + "/" + id + "/content").then();
    }

    public ValidatableResponse remove(String id, String reason) {
        return as().contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post(FILES + "/" + id + "/removal")
                .then();
    }

    /** Names go as browsers send them: the bytes of UTF-8. */
    private RequestSpecification form(String name, byte[] content) {
        return as().config(RestAssured.config()
                        .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                        .multiPartConfig(multiPartConfig().defaultCharset("UTF-8")))
                .multiPart("file", name, new ByteArrayInputStream(content), "application/octet-stream");
    }

    private RequestSpecification as() {
        return given().auth().oauth2(token);
    }
}
