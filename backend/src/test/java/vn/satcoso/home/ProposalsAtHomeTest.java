package vn.satcoso.home;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.support.Api.body;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/**
 * What waits for each among the difficulties and proposals. Each test opens every list that the page leads to, and compares
 * the numbers; the day is 15/10/2026 unless set.
 */
@ApiTest
class ProposalsAtHomeTest {
    @Inject
    DataSource database;

    private World world;
    private Api official;
    private Api commune;
    private Api province;
    private Api agency;
    private Api standing;

    @BeforeEach
    void aWorld() {
        world = new World(database);
        official = Api.official(world.home.officialCode());
        commune = Api.as("commune-committee", world.home.commune().code());
        province = Api.as("province-organizer", world.province.code());
        agency = Api.as("agency", world.agency.code());
        standing = Api.as("province-standing", world.province.code());
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    @DisplayName("New at the desk and back from an agency; few are named, many are a number that opens the list")
    void atTheDesk() {
        String first = submitted("COMMUNE");
        assertEquals(Map.of("PROPOSAL_NEW", 1), proposals(commune, "waiting"));
        Opened home = Opened.by(commune);
        assertEquals(first, home.json().getString("waiting.items.find { it.kind == 'PROPOSAL_NEW' }.link.id"));
        assertEquals(
                "Cầu treo Bản Áng hỏng ván mặt từ tháng 8, 46 hộ phải lội suối",
                home.json().getString("waiting.items.find { it.kind == 'PROPOSAL_NEW' }.subject"));
        assertEquals("2026-10-29", home.json().getString("waiting.items.find { it.kind == 'PROPOSAL_NEW' }.dueOn"));
        IntStream.range(0, 4).forEach(i -> submitted("COMMUNE"));
        home = Opened.by(commune);
        assertEquals(
                Map.of("show", "MY_DESK", "state", "SUBMITTED", "overdue", "false"),
                home.json().getMap("waiting.items.find { it.kind == 'PROPOSAL_NEW' }.link.filters"));
        assertEquals(Map.of("PROPOSAL_NEW", 5), proposals(commune, "waiting"));

        TestClock.set(LocalDate.of(2026, 10, 30));
        home = Opened.by(commune);
        assertEquals(Map.of("PROPOSAL_DESK_LATE", 5), proposals(commune, "late"));
        assertEquals(Map.of(), proposals(commune, "waiting"));
        assertEquals(
                Map.of("show", "LATE_AT_DESK"),
                home.json().getMap("late.items.find { it.kind == 'PROPOSAL_DESK_LATE' }.link.filters"));
        assertEquals(Map.of(), proposals(standing, "late"));
        TestClock.set(LocalDate.of(2026, 11, 12));
        assertEquals(Map.of("PROPOSAL_LONG_LATE", 5), proposals(standing, "late"));
        assertEquals(
                "2026-10-29",
                Opened.by(standing).json().getString("late.items.find { it.kind == 'PROPOSAL_LONG_LATE' }.dueOn"));
        TestClock.reset();

        String referred = submitted("PROVINCE");
        refer(referred);
        act(agency, referred, "decline", body("reason", "Việc của huyện", "suggestedName", "UBND huyện"));
        assertEquals(Map.of("PROPOSAL_BACK", 1), proposals(province, "waiting"));
        assertEquals(Map.of(), proposals(official, "waiting"));
    }

    @Test
    @DisplayName("An agency takes, answers, is late; its desk is told of the lateness")
    void withAnAgency() {
        String id = submitted("PROVINCE");
        refer(id);
        assertEquals(Map.of("PROPOSAL_TO_ACCEPT", 1), proposals(agency, "waiting"));
        act(agency, id, "acceptance", null);
        assertEquals(Map.of("PROPOSAL_TO_ANSWER", 1), proposals(agency, "due"));
        assertEquals("2026-11-12", Opened.by(agency).json().getString("due.items[0].dueOn"));
        act(agency, id, "extension", body("until", "2026-12-20", "reason", "Chờ khảo sát"));
        assertEquals(Map.of("PROPOSAL_TO_EXTEND", 1), proposals(province, "waiting"));
        TestClock.set(LocalDate.of(2026, 11, 13));
        assertEquals(Map.of("PROPOSAL_OVERDUE", 1), proposals(agency, "late"));
        assertEquals(Map.of(), proposals(agency, "due"));
        assertEquals(Map.of("PROPOSAL_OF_OTHERS", 1), proposals(province, "late"));
        assertEquals(Map.of(), proposals(commune, "late"));
    }

    @Test
    @DisplayName(
            "S2-27: who helps sees since when and until when the lead has to answer, below his own, until it is answered")
    void helping() {
        World.Place another = world.agency(world.province, "STC");
        Api helper = Api.as("agency", another.code());
        String id = submitted("PROVINCE");
        refer(id, List.of(another.id()));
        String own = submitted("PROVINCE");
        act(province, own, "referral", body("leadId", another.id(), "coordinatorIds", List.of(world.agency.id())));
        assertEquals(Map.of("PROPOSAL_TO_ACCEPT", 1, "PROPOSAL_TO_COORDINATE", 1), proposals(helper, "waiting"));
        assertEquals(Map.of("PROPOSAL_TO_ACCEPT", 1, "PROPOSAL_TO_COORDINATE", 1), proposals(agency, "waiting"));
        JsonPath home = Opened.by(helper).json();
        assertEquals(List.of("PROPOSAL_TO_ACCEPT", "PROPOSAL_TO_COORDINATE"), home.getList("waiting.items.kind"));
        assertEquals(id, home.getString("waiting.items[1].link.id"));
        assertEquals("2026-10-15", home.getString("waiting.items[1].on"));
        assertEquals("2026-11-12", home.getString("waiting.items[1].dueOn"));
        TestClock.set(LocalDate.of(2026, 11, 13));
        assertEquals(Map.of("PROPOSAL_OVERDUE", 1), proposals(helper, "late"), "the lead is late, not who helps");
        assertEquals(-1, Opened.by(helper).json().getInt("waiting.items[0].daysLeft"));
        TestClock.reset();
        IntStream.range(0, 3).forEach(i -> refer(submitted("PROVINCE"), List.of(another.id())));
        home = Opened.by(helper).json();
        assertEquals(Map.of("show", "TO_COORDINATE"), home.getMap("waiting.items[1].link.filters"));
        assertEquals(4, home.getInt("waiting.items[1].count"));
        act(agency, id, "acceptance", null);
        assertEquals(4, proposals(helper, "waiting").get("PROPOSAL_TO_COORDINATE"));
        act(agency, id, "answer", answer(world.paper("agency")));
        assertEquals(3, proposals(helper, "waiting").get("PROPOSAL_TO_COORDINATE"));
        helper.get("/proposals?show=COORDINATING").body("total", is(4));
    }

    @Test
    @DisplayName(
            "A question waits for the author, the place and the desk; an answer for the place until silence agrees")
    void forAuthorAndPlace() {
        String id = submitted("PROVINCE");
        refer(id);
        act(agency, id, "acceptance", null);
        act(agency, id, "question", body("text", "Cầu dài bao nhiêu mét?"));
        for (Api one : List.of(official, commune, province)) {
            assertEquals(Map.of("PROPOSAL_TO_INFORM", 1), proposals(one, "waiting"));
        }
        act(commune, id, "information", body("text", "Dài 42 m"));
        assertEquals(Map.of(), proposals(official, "waiting"));
        act(agency, id, "answer", answer(world.paper("agency")));
        assertEquals(Map.of(), proposals(commune, "due"));
        for (String recipient : List.of("LOCALITY", "OFFICIAL", "STANDING_COMMITTEE")) {
            act(
                    agency,
                    id,
                    "deliveries",
                    body("recipient", recipient, "deliveredAt", "2026-10-15T02:00:00Z", "receipt", "Sổ đến 41"));
        }
        assertEquals(Map.of("PROPOSAL_TO_CONFIRM", 1), proposals(commune, "due"));
        String secretary = world.home.cell().code();
        assertEquals(Map.of("PROPOSAL_TO_CONFIRM", 1), proposals(Api.as("cell-secretary", secretary), "due"));
        assertEquals(
                Map.of(),
                proposals(
                        Api.as("commune-committee", world.nextCommune.commune().code()), "due"));

        String unclear = submitted("COMMUNE");
        act(commune, unclear, "return", body("fields", List.of("PLACE"), "note", "Cầu nào?"));
        assertEquals(Map.of("PROPOSAL_RETURNED", 1), proposals(official, "waiting"));
    }

    @Test
    @DisplayName("A direct matter waits for the Standing Body and for nobody else")
    void direct() {
        Map<String, Object> content = content();
        content.put(
                "grounds",
                body(
                        "hot",
                        "Khoảng 60 người tập trung",
                        "beyondCompetence",
                        "Do tỉnh quyết định",
                        "urgent",
                        "Từ ngày 20/10"));
        String id = official.post(
                        "/proposals",
                        body("line", "DIRECT", "unitId", world.home.cell().id(), "content", content))
                .statusCode(201)
                .extract()
                .path("row.id");
        act(official, id, "submission", null);
        assertEquals(Map.of("PROPOSAL_TO_DIRECT", 1), proposals(standing, "waiting"));
        for (Api one : List.of(official, commune, province, agency)) {
            assertEquals(Map.of(), proposals(one, "waiting"));
        }
        act(
                standing,
                id,
                "direction",
                body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 48, "note", "Làm ngay"));
        assertEquals(Map.of("PROPOSAL_TO_ANSWER", 1), proposals(agency, "due"));
    }

    private static Map<String, Integer> proposals(Api api, String block) {
        Map<String, Integer> kinds = Opened.by(api).kinds(block);
        kinds.keySet().removeIf(kind -> !kind.startsWith("PROPOSAL_"));
        return kinds;
    }

    private String submitted(String competence) {
        String id = official.post(
                        "/proposals",
                        body("unitId", world.home.cell().id(), "competence", competence, "content", content()))
                .statusCode(201)
                .extract()
                .path("row.id");
        act(official, id, "submission", null);
        return id;
    }

    private void refer(String id) {
        refer(id, List.of());
    }

    private void refer(String id, List<UUID> coordinators) {
        act(province, id, "referral", body("leadId", world.agency.id(), "coordinatorIds", coordinators));
    }

    private static Map<String, Object> answer(UUID paper) {
        return body(
                "number",
                "152/SXD",
                "signedOn",
                "2026-10-14",
                "signer",
                "Nguyễn Văn Hòa",
                "outcome",
                "RESOLVED",
                "content",
                "Đã thay ván mặt cầu",
                "attachmentIds",
                List.of(paper));
    }

    private static void act(Api api, String id, String act, Object body) {
        int version = api.get("/proposals/" + id).statusCode(200).extract().path("version");
        api.post("/proposals/" + id + "/" + act, version, body == null ? "" : body)
                .statusCode(200);
    }

    private static Map<String, Object> content() {
        return body(
                "kind",
                "PROPOSAL",
                "content",
                "Cầu treo Bản Áng hỏng ván mặt từ tháng 8, 46 hộ phải lội suối",
                "place",
                "Cầu treo Bản Áng, xã Đông Sang",
                "responsible",
                "Sở Xây dựng",
                "requested",
                "Bố trí kinh phí thay ván mặt cầu trước mùa mưa");
    }
}
