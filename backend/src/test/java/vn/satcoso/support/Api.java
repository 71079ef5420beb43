package vn.satcoso.support;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls the service as one person, and makes what a test needs to begin. */
public final class Api {
    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public static Api as(String role, String unit) {
        return new Api(Tokens.of(role, unit, null, role));
    }

    /** The same as an account of its own, which no other test knows by another seat. */
    public static Api seated(String role, String unit) {
        return new Api(Tokens.of(role + "-" + unit, unit, null, role));
    }

    public static Api official(String code) {
        return new Api(Tokens.of("official-" + code, null, code, "official"));
    }

    /** Somebody with a role at a unit who is an official as well. */
    public static Api both(String role, String unit, String code) {
        return new Api(Tokens.of(role + "-" + code, unit, code, role, "official"));
    }

    /** A province with this code, as its first import would leave it; all else goes through the service. */
    public static void province(String code) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery("""
                        insert into unit (id, node, code, kind, name, path, valid_from)
                        select new_id(), n, :code, 'PROVINCE', 'Tỉnh ủy ' || :code, n || '.', date '2020-01-01'
                        from nextval('unit_node') n
                        where not exists (select 1 from unit where code = :code)""")
                        .setParameter("code", code)
                        .executeUpdate());
    }

    /** A JSON object of these names and values, in turn. */
    public static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return request().get("/api/v1" + path, parameters).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request().body(body).post("/api/v1" + path).then();
    }

    public ValidatableResponse post(String path, int version, Object body) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    public ValidatableResponse put(String path, int version, Object body) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1" + path)
                .then();
    }

    public ValidatableResponse put(String path, Object body) {
        return request().body(body).put("/api/v1" + path).then();
    }

    /** The id of the unit that is made under the parent with this code. */
    public String unit(String parentCode, String kind, String code, String name) {
        return post(
                        "/units",
                        body(
                                "code",
                                code,
                                "kind",
                                kind,
                                "name",
                                name,
                                "parentId",
                                unitId(parentCode),
                                "validFrom",
                                "2020-01-01"))
                .statusCode(201)
                .extract()
                .path("unit.id");
    }

    public String unitId(String code) {
        return get("/units?search={code}&sort=code", code)
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
