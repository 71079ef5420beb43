package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.referral;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;

/** What is taken away is what is shown: the same rows in the same order, no formula, nothing of anybody else's. */
@ApiTest
class ProposalFileTest extends ProposalStory {
    @Test
    @DisplayName("the rows of the list in its order, as a workbook and as CSV, with the filters above them")
    void asShown() throws IOException {
        for (String name : List.of("Ba", "Hai", "Một")) {
            sent("Việc " + name + ": cầu treo hỏng ván mặt, 46 hộ phải lội suối", "COMMUNE");
        }
        sent("Việc khác: đường vào bản sạt lở 200 m sau mưa", "PROVINCE");
        String query = "?competence=COMMUNE&sort=number,asc";
        List<Integer> numbers = organizer.get(query).extract().path("items.number");
        assertEquals(3, numbers.size());
        List<String> lines = organizer
                .get(query.replace("?", "/file?format=CSV&"))
                .statusCode(200)
                .header("Content-Disposition", containsString("kho-khan-kien-nghi-2026-10-15.csv"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertEquals("Điều kiện lọc: Cấp xã", lines.get(2));
        assertEquals(
                numbers.stream().map(String::valueOf).toList(),
                lines.stream().skip(5).map(line -> line.split(",")[0]).toList());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(organizer
                .get(query.replace("?", "/file?format=XLSX&"))
                .statusCode(200)
                .extract()
                .asByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(
                    numbers,
                    rows.stream()
                            .skip(4)
                            .map(row -> row.getCellAsNumber(0).orElseThrow().intValue())
                            .toList());
            assertEquals("Nội dung", rows.get(3).getCellAsString(2).orElseThrow());
        }
    }

    @Test
    @DisplayName("what a spreadsheet would take for a formula stays text")
    void noFormula() {
        sent("=HYPERLINK(\"http://ngoai.example\";\"Cầu treo hỏng ván mặt, 46 hộ phải lội suối\")", "COMMUNE");
        String csv = organizer.get("/file?format=CSV").extract().asString();
        assertTrue(csv.contains("\"'=HYPERLINK("), csv);
    }

    @Test
    @DisplayName(
            "nobody takes away what he does not see; a wrong order, filter or format is refused before the first byte")
    void inScope() {
        sent("Cầu treo hỏng ván mặt từ tháng 8, 46 hộ phải lội suối", "COMMUNE");
        official.drafted(world.home.cell().id(), "UP", "COMMUNE", clear("DIFFICULTY"));
        for (Map.Entry<ProposalCalls, Integer> one : Map.of(
                        organizer,
                        1,
                        ProposalCalls.as(
                                "commune-committee", world.home.commune().code()),
                        1,
                        official,
                        2,
                        ProposalCalls.as(
                                "commune-committee", world.nextCommune.commune().code()),
                        0,
                        ProposalCalls.as("province-organizer", world.otherProvince.code()),
                        0)
                .entrySet()) {
            one.getKey().get("").body("total", is(one.getValue()));
            long rows = one.getKey()
                            .get("/file?format=CSV")
                            .statusCode(200)
                            .extract()
                            .asString()
                            .lines()
                            .count()
                    - 5;
            assertEquals((long) one.getValue(), rows);
        }
        organizer.get("/file?format=CSV&sort=secret").statusCode(400).body("violations.field", is(List.of("sort")));
        organizer.get("/file?format=CSV&colour=red").statusCode(400);
        organizer.get("/file?format=PDF").statusCode(400);
        organizer.get("/file").statusCode(400);
    }

    @Nested
    @DisplayName("the figures")
    class Figures {
        @Test
        @DisplayName("by agency, and the agencies compared, each with its numbers and its filters")
        void asShown() {
            String id = sent("Cầu treo hỏng ván mặt từ tháng 8, 46 hộ phải lội suối", "PROVINCE");
            organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
            sent("Đường vào bản sạt lở 200 m sau mưa", "COMMUNE");
            List<String> groups = lines(organizer, "/api/v1/proposal-figures/file?by=AGENCY&format=CSV&kind=PROPOSAL");
            assertEquals(
                    "Điều kiện lọc: Kiến nghị, đề xuất; Cơ quan", groups.get(2).replace("\"", ""));
            assertTrue(groups.get(5).startsWith("Đơn vị " + world.agency.code() + ",1,0,1,1,0"), groups.get(5));
            assertTrue(groups.get(6).startsWith("Chưa chuyển cơ quan,1,0,1,1,0"), groups.get(6));
            List<String> agencies = lines(organizer, "/api/v1/agency-figures/file?format=CSV");
            assertTrue(agencies.get(5).startsWith("Đơn vị " + world.agency.code() + ",1,1,0"), agencies.get(5));
        }
    }

    private static List<String> lines(ProposalCalls who, String path) {
        ValidatableResponse answer =
                given().auth().oauth2(who.token()).get(path).then();
        return answer.statusCode(200).extract().asString().lines().toList();
    }

    private String sent(String content, String competence) {
        Map<String, Object> said = clear("PROPOSAL");
        said.put("content", content);
        UUID cell = world.home.cell().id();
        String id = official.drafted(cell, "UP", competence, said);
        official.act(id, 0, "submission", null).statusCode(200);
        return id;
    }
}
