package vn.satcoso.scope;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.Map;

/** The operations that the running service says it has. */
record Contract(Map<String, Operation> operations) {
    record Operation(String id, String method, String path) {
        boolean reads() {
            return method.equals("GET");
        }
    }

    static Contract read() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        Map<String, Operation> operations = new LinkedHashMap<>();
        paths.forEach((path, item) -> item.forEach((method, description) -> {
            if (description instanceof Map<?, ?> fields && fields.containsKey("operationId")) {
                String id = (String) fields.get("operationId");
                if (operations.put(id, new Operation(id, method.toUpperCase(), path)) != null) {
                    throw new IllegalStateException("Two operations are called " + id);
                }
            }
        }));
        return new Contract(operations);
    }

    Operation operation(String id) {
        return operations.get(id);
    }
}
