package vn.satcoso.visitreport;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.Tokens;

/** The calls of a report's life, by one person. */
record ReportCalls(String token) {
    static final String REPORTS = "/api/v1/visit-reports";

    static ReportCalls official(String code) {
        return new ReportCalls(Tokens.of("official-" + code, null, code, "official"));
    }

    static ReportCalls as(String role, String unit) {
        return new ReportCalls(Tokens.of(role + "-" + unit, unit, null, role));
    }

    ValidatableResponse begin(UUID attendance) {
        return json().body(Map.of("attendanceId", attendance)).post(REPORTS).then();
    }

    ValidatableResponse put(String id, int version, Object content) {
        return json(version).body(content).put(REPORTS + "/" + id).then();
    }

    ValidatableResponse submit(String id, int version) {
        return json(version).post(REPORTS + "/" + id + "/submission").then();
    }

    ValidatableResponse submit(String id, int version, String key) {
        return json(version)
                .header("Idempotency-Key", key)
                .post(REPORTS + "/" + id + "/submission")
                .then();
    }

    ValidatableResponse accept(String id, int version) {
        return json(version).post(REPORTS + "/" + id + "/acceptance").then();
    }

    ValidatableResponse giveBack(String id, int version, Object request) {
        return json(version).body(request).post(REPORTS + "/" + id + "/return").then();
    }

    ValidatableResponse get(String path) {
        return json().get(REPORTS + path).then();
    }

    /** A report begun and written, version 1. */
    String written(UUID attendance, Map<String, Object> content) {
        String id = begin(attendance).statusCode(201).extract().path("id");
        put(id, 0, content).statusCode(200);
        return id;
    }

    /** All that 1120 demands, with one difficulty. */
    static Map<String, Object> complete() {
        return content(
                section("CONVEYED", "Đã truyền đạt Nghị quyết Đại hội và kết luận của Ban Thường vụ Tỉnh ủy."),
                section("CURRENT_AFFAIRS", "Tình hình biên giới, giá nông sản quý III."),
                nothing("QUESTIONS"),
                nothing("OPINIONS"),
                nothing("PROPOSALS"),
                section("QUALITY", "Chi bộ sinh hoạt nghiêm túc, cần bàn kỹ hơn."));
    }

    static Map<String, Object> content(Map<?, ?>... sections) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("sections", new ArrayList<>(List.of(sections)));
        content.put("goodPractice", false);
        for (String rows : List.of("documents", "questions", "opinions", "proposals")) {
            content.put(rows, new ArrayList<>());
        }
        return content;
    }

    static Map<String, Object> section(String section, String text) {
        return Map.of("section", section, "text", text, "nothing", false);
    }

    static Map<String, Object> nothing(String section) {
        return Map.of("section", section, "nothing", true);
    }

    static Map<String, Object> proposal(UUID id, String content) {
        return Map.of(
                "id",
                id,
                "kind",
                "DIFFICULTY",
                "content",
                content,
                "place",
                "Bản Áng",
                "responsible",
                "Ủy ban nhân dân xã",
                "requested",
                "Bố trí vốn sửa đường",
                "settled",
                false);
    }

    private RequestSpecification json() {
        return given().contentType("application/json").auth().oauth2(token);
    }

    private RequestSpecification json(int version) {
        return json().header("If-Match", "\"" + version + "\"");
    }
}
