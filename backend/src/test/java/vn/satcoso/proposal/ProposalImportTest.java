package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** Difficulties and proposals brought in by a file: looked at first, then all or nothing, and once. */
@ApiTest
class ProposalImportTest {
    private static final String HEAD =
            "Nơi phát sinh,Loại,Nội dung,Địa chỉ,\"Cơ quan, người có trách nhiệm\",Việc đề nghị làm,"
                    + "Lĩnh vực,Mức độ gấp,Thẩm quyền,Ngày nghe được,Nguồn\n";

    @Inject
    DataSource database;

    World world;
    ProposalCalls district;
    ProposalCalls commune;
    ProposalCalls province;

    @BeforeEach
    void place() {
        TestClock.set(LocalDate.of(2023, 12, 13));
        world = new World(database);
        district = ProposalCalls.as("district-organizer", world.district.code());
        commune = ProposalCalls.as("commune-committee", world.home.commune().code());
        province = ProposalCalls.as("province-organizer", world.province.code());
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("S3-30, S3-31: 35 rows of 17 teams, three of them wrong: nothing, then all, then nothing new")
    void golden() {
        List<String> rows = new ArrayList<>();
        enter(rows, 3, "Khó khăn, vướng mắc", "Tổ dự sinh hoạt");
        enter(rows, 18, "khó khăn", "xã");
        enter(rows, 5, "Kiến nghị, đề xuất", "Cấp huyện");
        enter(rows, 9, "PROPOSAL", "COMMUNE");
        List<String> wrong = new ArrayList<>(rows);
        wrong.set(4, row(world.nextDistrict.cell().code(), "khó khăn", "Kênh mương thôn 5 hư hỏng nặng", "xã"));
        wrong.set(11, rows.get(11).replace("Sở Xây dựng 11", "cấp trên"));
        wrong.set(30, rows.get(30).replace("05/12/2023", "14/12/2023"));
        String faulty = send(district, file(wrong))
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("totalRows", is(35))
                .body("errorCount", is(3))
                .body("errors.line", contains(6, 13, 32))
                .body("errors.column", contains("Nơi phát sinh", "Cơ quan, người có trách nhiệm", "Ngày nghe được"))
                .body(
                        "errors.code",
                        contains(
                                "proposal.import.unitUnknown",
                                "proposal.vague.responsible",
                                "proposal.import.heardLater"))
                .body("errors[1].message", containsString("“Sở Xây dựng”"))
                .extract()
                .path("id");
        confirm(district, faulty).statusCode(422).body("code", equalTo("import.faulty"));
        district.get("").body("total", is(0));

        String id = send(district, file(rows))
                .body("state", equalTo("READY"))
                .body("newRows", is(35))
                .body("warnings", empty())
                .extract()
                .path("id");
        district.get("").body("total", is(0));
        confirm(district, id).statusCode(200).body("state", equalTo("APPLIED")).body("newRows", is(35));
        confirm(district, id).statusCode(200);
        figures("KIND")
                .body("find { it.key == 'DIFFICULTY' }.count", is(21))
                .body("find { it.key == 'PROPOSAL' }.count", is(14));
        figures("COMPETENCE")
                .body("find { it.key == 'TEAM' }.difficulties", is(3))
                .body("find { it.key == 'COMMUNE' }.difficulties", is(18))
                .body("find { it.key == 'COMMUNE' }.proposals", is(9))
                .body("find { it.key == 'DISTRICT' }.proposals", is(5));
        commune.get("?show=MY_DESK&state=SUBMITTED").body("total", is(27));
        district.get("?show=MY_DESK&state=SUBMITTED").body("total", is(8));
        send(district, file(rows))
                .body("state", equalTo("UNCHANGED"))
                .body("unchangedRows", is(35))
                .body("warnings", empty());
    }

    @Test
    @DisplayName("What was brought in is the importer's own, with its day and one event, and is told once to its desk")
    void whatItBecomes() {
        bring(district, file(List.of(row(world.home.cell().code(), "kiến nghị", "Nhà văn hóa bản dột mái", "xã"))));
        String id = commune.get("?show=MY_DESK").body("total", is(1)).extract().path("items[0].id");
        commune.get("/" + id)
                .body("heardOn", is("2023-12-05"))
                .body("content.source", is("Báo cáo của Tổ số 1"))
                .body("content.sector", is("INFRASTRUCTURE"))
                .body("content.urgency", is("URGENT"))
                .body("row.author.unit.code", is(world.district.code()))
                .body("row.unit.code", is(world.home.cell().code()))
                .body("row.competence", is("COMMUNE"));
        commune.get("/" + id + "/history").body("total", is(1)).body("items[0].summary", is("Nhập từ tệp và gửi đi"));
        given().auth()
                .oauth2(commune.token())
                .get("/api/v1/notices")
                .then()
                .body("items.text", contains("Có 1 khó khăn, kiến nghị mới được nhập từ tệp."))
                .body("items.link", contains("/proposals/desk"));
        commune.act(id, "return", java.util.Map.of("fields", List.of("PLACE"))).statusCode(200);
        district.get("/" + id).body("actions", org.hamcrest.Matchers.hasItem("edit"));
        send(district, file(List.of(row(world.home.cell().code(), "kiến nghị", "Nhà văn hóa bản dột mái", "xã"))))
                .body("state", equalTo("UNCHANGED"));
    }

    @Test
    @DisplayName(
            "A place by its name, a doubled row, a row taken in before but said otherwise, one like an open matter")
    void lookedAt() {
        String name = world.one(
                "select name from unit where id = ?", world.home.commune().id());
        bring(commune, file(List.of(row(name, "kiến nghị", "Cầu treo bản Áng hỏng ván mặt", "xã"))));
        String otherwise = row(world.home.commune().code(), "kiến nghị", "cầu treo bản áng hỏng ván mặt", "xã")
                .replace("Sở Xây dựng 1", "Sở Giao thông");
        String alike = row(world.home.cell().code(), "khó khăn", "Cầu treo bản Áng đã hỏng ván mặt lâu ngày", "xã");
        send(commune, file(List.of(otherwise, alike)))
                .body("state", equalTo("READY"))
                .body("newRows", is(1))
                .body("unchangedRows", is(1))
                .body("warnings.line", contains(2, 3))
                .body("warnings.code", contains("proposal.import.known", "proposal.import.similar"))
                .body("warnings[1].message", containsString("“Cầu treo bản Áng hỏng ván mặt"));
        send(commune, file(List.of(alike, alike)))
                .body("state", equalTo("FAULTY"))
                .body("errors.code", contains("proposal.import.twice"))
                .body("errors[0].line", is(3));
        world.run(
                "update unit set name = 'Chi bộ Trùng' where id in (?, ?)",
                world.home.cell().id(),
                world.nextCell.cell().id());
        send(commune, file(List.of(row("chi bộ trùng", "khó khăn", "Kênh mương thôn 5 hư hỏng", "xã"))))
                .body("errors.code", contains("proposal.import.unitAmbiguous"))
                .body("errors[0].message", containsString(world.home.cell().code()));
        send(commune, file(List.of(row(world.home.cell().code(), "báo cáo", "Hỏng", "trên"))))
                .body("errors.column", contains("Loại", "Thẩm quyền", "Nội dung"));
    }

    @Test
    @DisplayName("The province brings them in the name of the place; an agency and the province itself are no place")
    void byTheProvince() {
        bring(province, file(List.of(row(world.home.cell().code(), "kiến nghị", "Đường lên bản sạt lở", "tỉnh"))));
        province.get("?show=MY_DESK")
                .body("total", is(1))
                .body("items[0].author.unit.code", is(world.home.commune().code()));
        send(
                        province,
                        file(List.of(
                                row(world.agency.code(), "kiến nghị", "Đường lên bản sạt lở", "tỉnh"),
                                row(world.province.code(), "kiến nghị", "Đường lên bản sạt lở", "tỉnh"))))
                .body("errors.code", everyItem(equalTo("proposal.import.notAPlace")))
                .body("errors", hasSize(2));
    }

    @Test
    @DisplayName("An Excel file, after its template; who brings no proposals in is refused")
    void excelAndOthers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Trang 1");
            List<List<String>> lines = List.of(
                    List.of("unit", "kind", "content", "place", "responsible", "requested", "heard on"),
                    List.of(
                            world.home.cell().code(),
                            "Đề xuất",
                            "Trạm y tế thiếu bác sĩ từ tháng 6",
                            "Trạm y tế xã",
                            "Sở Y tế",
                            "Tăng cường một bác sĩ",
                            "2023-12-01"));
            for (int line = 0; line < lines.size(); line++) {
                for (int column = 0; column < lines.get(line).size(); column++) {
                    sheet.value(line, column, lines.get(line).get(column));
                }
            }
        }
        bring(commune, out.toByteArray());
        commune.get("").body("total", is(1)).body("items[0].competence", is((Object) null));
        for (String role :
                List.of("province-standing", "official", "agency", "team-leader", "cell-secretary", "auditor")) {
            send(new ProposalCalls(Tokens.of("x", world.province.code(), null, role)), file(List.of()))
                    .statusCode(403);
        }
        send(new ProposalCalls(Tokens.integration("sys", world.province.code(), "satcoso.write")), file(List.of()))
                .statusCode(403)
                .body("code", equalTo("import.mayNot"));
        given().auth()
                .oauth2(commune.token())
                .get("/api/v1/imports/templates/PROPOSALS")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(commune.token())
                .get("/api/v1/imports/templates/UNITS")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(commune.token())
                .multiPart("kind", "UNITS")
                .multiPart("file", "a.csv", "a".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(403);
        send(ProposalCalls.as("commune-committee", world.nextCommune.commune().code()), out.toByteArray())
                .body("state", equalTo("FAULTY"))
                .body("errors.code", contains("proposal.import.unitUnknown"));
        send(commune, out.toByteArray()).body("state", not(equalTo("READY")));
    }

    private void enter(List<String> rows, int count, String kind, String competence) {
        for (int i = 0; i < count; i++) {
            String matter = "Việc thứ %1$d %2$s: %2$s hư hỏng, dân bản %1$d chờ sửa"
                    .formatted(rows.size(), word(rows.size()).repeat(4));
            rows.add(row(world.home.cell().code(), kind, matter, competence)
                    .replace("Sở Xây dựng 1", "Sở Xây dựng " + rows.size()));
        }
    }

    /** A word that no other row has. */
    private static String word(int n) {
        return "" + (char) ('a' + n / 6) + (char) ('b' + n % 6) + (char) ('k' + n % 11);
    }

    private static String row(String unit, String kind, String matter, String competence) {
        return "%s,\"%s\",\"%s\",Bản Áng xã Đông Sang,Sở Xây dựng 1,Bố trí kinh phí sửa trước mùa mưa,hạ tầng,gấp,%s,05/12/2023,Báo cáo của Tổ số 1\n"
                .formatted(unit, kind, matter, competence);
    }

    private static byte[] file(List<String> rows) {
        return (HEAD + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static void bring(ProposalCalls caller, byte[] content) {
        String id = send(caller, content)
                .statusCode(201)
                .body("state", equalTo("READY"))
                .extract()
                .path("id");
        confirm(caller, id).statusCode(200).body("state", equalTo("APPLIED"));
    }

    private static ValidatableResponse send(ProposalCalls caller, byte[] content) {
        return given().auth()
                .oauth2(caller.token())
                .multiPart("kind", "PROPOSALS")
                .multiPart("file", "kien-nghi.csv", content, "application/octet-stream")
                .post("/api/v1/imports")
                .then();
    }

    private static ValidatableResponse confirm(ProposalCalls caller, String id) {
        return given().auth()
                .oauth2(caller.token())
                .post("/api/v1/imports/" + id + "/confirmation")
                .then();
    }

    private ValidatableResponse figures(String by) {
        return given().auth()
                .oauth2(district.token())
                .get("/api/v1/proposal-figures?by=" + by)
                .then()
                .statusCode(200);
    }
}
