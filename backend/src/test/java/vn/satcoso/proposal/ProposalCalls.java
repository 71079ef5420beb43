package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static vn.satcoso.support.Api.body;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.attachment.FileCalls;
import vn.satcoso.support.Tokens;

/** The calls of a proposal's life, by one person. */
record ProposalCalls(String token) {
    static final String PROPOSALS = "/api/v1/proposals";

    static ProposalCalls official(String code) {
        return new ProposalCalls(Tokens.of("official-" + code, null, code, "official"));
    }

    static ProposalCalls as(String role, String unit) {
        return new ProposalCalls(Tokens.of(role + "-" + unit, unit, null, role));
    }

    ValidatableResponse get(String path) {
        return given().auth().oauth2(token).get(PROPOSALS + path).then();
    }

    ValidatableResponse create(Object request) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(request)
                .post(PROPOSALS)
                .then();
    }

    /** Does something to a proposal in the version that it has now, as the caller sees it. */
    ValidatableResponse act(String id, String act, Object body) {
        int version = get("/" + id).statusCode(200).extract().path("version");
        return act(id, version, act, body);
    }

    ValidatableResponse act(String id, int version, String act, Object body) {
        var request =
                given().auth().oauth2(token).contentType(ContentType.JSON).header("If-Match", "\"" + version + "\"");
        if (body != null) {
            request.body(body);
        }
        return request.post(PROPOSALS + "/" + id + "/" + act).then();
    }

    /** Answers in writing, with the signed paper. */
    ValidatableResponse answers(String id, Map<String, Object> answer) {
        answer.put("attachmentIds", List.of(new FileCalls(token).free()));
        return act(id, "answer", answer);
    }

    ValidatableResponse follow(String id) {
        return given().auth()
                .oauth2(token)
                .post(PROPOSALS + "/" + id + "/following")
                .then();
    }

    ValidatableResponse unfollow(String id) {
        return given().auth()
                .oauth2(token)
                .delete(PROPOSALS + "/" + id + "/following")
                .then();
    }

    ValidatableResponse notices() {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/notices?size=100")
                .then()
                .statusCode(200);
    }

    /** Opens a page: who he is now is known from then on. */
    void unread() {
        given().auth().oauth2(token).get("/api/v1/notices/unread").then().statusCode(200);
    }

    ValidatableResponse update(String id, int version, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(PROPOSALS + "/" + id)
                .then();
    }

    /** A clear proposal, handed in. */
    String submitted(UUID unit, String competence) {
        String id = drafted(unit, "UP", competence, clear("PROPOSAL"));
        act(id, 0, "submission", null).statusCode(200);
        return id;
    }

    String drafted(UUID unit, String line, String competence, Map<String, Object> content) {
        return create(body("line", line, "unitId", unit, "competence", competence, "content", content))
                .statusCode(201)
                .extract()
                .path("row.id");
    }

    static Map<String, Object> clear(String kind) {
        return body(
                "kind",
                kind,
                "content",
                "Cầu treo Bản Áng hỏng ván mặt từ tháng 8, 46 hộ phải lội suối",
                "place",
                "Cầu treo Bản Áng, xã Đông Sang",
                "responsible",
                "Sở Xây dựng",
                "requested",
                "Bố trí kinh phí thay ván mặt cầu trước mùa mưa",
                "sector",
                "INFRASTRUCTURE",
                "urgency",
                "NORMAL");
    }

    static Map<String, Object> direct() {
        Map<String, Object> content = clear("DIFFICULTY");
        content.put(
                "grounds",
                body(
                        "hot",
                        "Khoảng 60 người tập trung tại trụ sở xã từ sáng",
                        "beyondCompetence",
                        "Thu hồi đất do tỉnh quyết định",
                        "urgent",
                        "Chủ đầu tư dự kiến thi công từ ngày 20/10"));
        return content;
    }

    static Map<String, Object> referral(UUID lead) {
        return body("leadId", lead, "coordinatorIds", List.of());
    }

    static Map<String, Object> answer(String outcome) {
        Map<String, Object> answer = body(
                "number",
                "152/SXD-QLHT",
                "signedOn",
                "2026-10-14",
                "signer",
                "Nguyễn Văn Hòa, Giám đốc",
                "outcome",
                outcome,
                "content",
                "Đã thay 24 tấm ván mặt cầu, nghiệm thu ngày 12/10");
        if (outcome.equals("IN_PROGRESS") || outcome.equals("SCHEDULED")) {
            answer.put("nextOn", "2026-12-01");
            answer.put("roadmap", "Quý IV thiết kế, quý I thi công");
        }
        if (outcome.equals("UNRESOLVABLE")) {
            answer.put("reason", "Không có trong kế hoạch vốn trung hạn");
            answer.put("approvedBy", "Phó Chủ tịch UBND tỉnh");
        }
        return answer;
    }

    static Map<String, Object> delivery(String recipient) {
        return body("recipient", recipient, "deliveredAt", "2026-10-15T02:00:00Z", "receipt", "Sổ công văn đến số 412");
    }

    static Map<String, Object> reason(String reason) {
        return body("reason", reason);
    }
}
