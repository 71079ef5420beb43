package vn.satcoso.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.platform.tabular.Sheet;
import vn.satcoso.platform.tabular.SheetReader;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.Tokens;

@ApiTest
class ImportAccessTest {
    private static final String TREE = "level,code,name,parent_code\nTỉnh,IAA,Tỉnh ủy Thử,\n";

    private static ValidatableResponse send(String token) {
        var request = given();
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.multiPart("kind", "UNITS")
                .multiPart("file", "a.csv", TREE.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/imports/00000000-0000-7000-8000-000000000000", "/api/v1/imports/templates/UNITS"})
    void strangersAreSentToLogin(String path) {
        given().get(path).then().statusCode(401);
        send(null).statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province-standing",
                "province-inspector",
                "province-propaganda",
                "official",
                "agency",
                "district-organizer",
                "team-leader",
                "commune-committee",
                "cell-secretary",
                "auditor",
                "integration"
            })
    void otherRolesMayNotImportUnits(String role) {
        String token = Tokens.of("someone", "IAA", null, role);
        send(token).statusCode(403);
        given().auth()
                .oauth2(token)
                .get("/api/v1/imports/templates/UNITS")
                .then()
                .statusCode(403);
        boolean bringsOthers =
                Set.of("district-organizer", "team-leader", "commune-committee").contains(role);
        given().auth()
                .oauth2(token)
                .post("/api/v1/imports/" + UUID.randomUUID() + "/confirmation")
                .then()
                .statusCode(bringsOthers ? 404 : 403);
    }

    @Test
    void nobodySeesTheImportOfAnother() {
        ImportCalls calls = ImportCalls.organizer("IAB");
        String id = calls.send("UNITS", TREE.replace("IAA", "IAB"))
                .statusCode(201)
                .extract()
                .path("id");
        ImportCalls other = new ImportCalls("colleague", "IAB");
        other.as().get("/api/v1/imports/" + id).then().statusCode(404);
        other.confirm(id).statusCode(404).body("code", equalTo("import.missing"));
        calls.confirm(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void aServiceAccountImportsWithTheWriteScopeOnly() {
        ImportCalls.organizer("IAC").bring("UNITS", TREE.replace("IAA", "IAC"));
        String reader = Tokens.integration("system", "IAC", "satcoso.read");
        send(reader).statusCode(403);
        String writer = Tokens.integration("system", "IAC", "satcoso.read satcoso.write");
        send(writer).statusCode(201).body("state", equalTo("FAULTY"));
        String stranger = Tokens.integration("system", "IAD", "satcoso.write");
        send(stranger).statusCode(403).body("code", equalTo("scope.unknownUnit"));
    }

    @Test
    void anOrganizerWithoutAUnitIsToldSo() {
        send(Tokens.of("lost", null, null, "province-organizer"))
                .statusCode(403)
                .body("code", equalTo("scope.noUnit"));
    }

    @Test
    void unusableFilesAreRefusedInVietnamese() {
        ImportCalls calls = ImportCalls.organizer("IAE");
        calls.send("UNITS", "Cấp,Tên\nXã,Một\n")
                .statusCode(422)
                .body("code", equalTo("file.columnMissing"))
                .body("detail", containsString("mã (code); mã cấp trên (parent_code)"));
        calls.send("UNITS", "cấp,level,mã,tên,mã cấp trên\nXã,Xã,1,Một,2\n")
                .statusCode(422)
                .body("code", equalTo("file.columnTwice"));
        calls.send("UNITS", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("title", equalTo("Tệp chưa hợp lệ"));
        calls.send("UNITS", new byte[(20 << 20) + 1]).statusCode(413);
        calls.send("NOTHING", TREE).statusCode(400);
        calls.as()
                .multiPart("kind", "UNITS")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("violations.field", org.hamcrest.Matchers.contains("file"));
    }

    @Test
    void aRepeatedSendingWithTheSameKeyIsOneImport() {
        ImportCalls calls = ImportCalls.organizer("IAF");
        String first = sendWithKey(calls, TREE).statusCode(201).extract().path("id");
        String again = sendWithKey(calls, TREE).statusCode(201).extract().path("id");
        assertEquals(first, again);
        sendWithKey(calls, TREE + "\n").statusCode(409).body("code", equalTo("idempotency.otherRequest"));
    }

    private static ValidatableResponse sendWithKey(ImportCalls calls, String csv) {
        return calls.as()
                .header("Idempotency-Key", "import-1")
                .multiPart("kind", "UNITS")
                .multiPart("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then();
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void theTemplateIsUnderstoodAndItsExampleIsNeverStored(ImportKind kind) {
        ImportCalls calls = ImportCalls.organizer("IAG-" + kind);
        calls.bring("UNITS", TREE.replace("IAA", "IAG-" + kind));
        byte[] template = calls.as()
                .get("/api/v1/imports/templates/" + kind)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename=\"mau-"))
                .extract()
                .asByteArray();
        Sheet sheet = SheetReader.read(template, 10);
        assertEquals(1, sheet.lines().size());
        calls.send(kind.name(), template)
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("columns", hasSize(sheet.header().size()))
                .body("ignoredColumns", empty())
                .body("errors.code", not(org.hamcrest.Matchers.hasItem("cell.required")));
        byte[] english = calls.as()
                .header("Accept-Language", "en")
                .get("/api/v1/imports/templates/" + kind)
                .then()
                .extract()
                .asByteArray();
        calls.send(kind.name(), english).statusCode(201).body("ignoredColumns", empty());
    }

    @ParameterizedTest
    @CsvSource({"NOTHING", "units"})
    void anUnknownTemplateDoesNotExist(String kind) {
        ImportCalls.organizer("IAH")
                .as()
                .get("/api/v1/imports/templates/" + kind)
                .then()
                .statusCode(404);
    }
}
