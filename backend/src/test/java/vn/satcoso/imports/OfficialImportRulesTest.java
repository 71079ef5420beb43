package vn.satcoso.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.ApiTest;

/** A file is held to the rules that hold for the form, and understands the words of the screens. */
@ApiTest
class OfficialImportRulesTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String HEADER = "code,full_name,unit_code,rank,district_secretary,from,phone,email\n";

    private final String code = "IRA" + COUNT.incrementAndGet();
    private final ImportCalls calls = ImportCalls.organizer(code);

    @BeforeEach
    void tree() {
        calls.bring("UNITS", """
                level,code,name,parent_code
                Tỉnh,%1$s,Tỉnh ủy Thử,
                Huyện,%1$s-H,Huyện ủy Một,%1$s
                Xã,%1$s-X,Đảng ủy xã Một,%1$s-H
                Chi bộ,%1$s-C,Chi bộ Một,%1$s-X
                Cơ quan,%1$s-A,Sở Một,%1$s
                """.formatted(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'',COMMITTEE,có,position.secretaryUnit",
        "-H,COMMITTEE,không,position.rankUnit",
        "-H,STANDING_COMMITTEE,không,position.rankUnit",
        "-X,STANDING_BODY,không,position.rankUnit",
        "-H,AGENCY_LEADER,không,position.rankUnit",
        "-C,TEAM_MEMBER,không,position.rankUnit",
        "-H,COMMUNE_COMMITTEE,không,position.rankUnit",
        "-X,CELL_SECRETARY,không,position.rankUnit"
    })
    void aRankThatDoesNotFitTheUnitIsRefused(String unit, String rank, String secretary, String fault) {
        calls.send("OFFICIALS", HEADER + row("01", unit, rank, secretary, "", ""))
                .body("errors.code", contains(fault))
                .body("errors.column", contains("unit_code"));
    }

    @ParameterizedTest
    @CsvSource({
        "-H,COMMITTEE,có",
        "'',STANDING_BODY,không",
        "-A,AGENCY_LEADER,không",
        "'',AGENCY_LEADER,không",
        "-X,TEAM_MEMBER,không",
        "-H,Thành viên tổ dự sinh hoạt,không",
        "'',Standing committee member,không",
        "'',Committee member,không",
        "-X,Cấp ủy xã,không",
        "-X,Commune committee member,không",
        "-C,Cell secretary,không"
    })
    void aRankThatFitsComesInInTheWordsOfTheScreens(String unit, String rank, String secretary) {
        calls.send("OFFICIALS", HEADER + row("01", unit, rank, secretary, "", ""))
                .body("errors", equalTo(java.util.List.of()))
                .body("state", equalTo("READY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đảng bộ cấp huyện",
                "Thành ủy",
                "Thị ủy",
                "Huyện ủy",
                "District",
                "Đảng ủy xã",
                "Đảng ủy phường",
                "Đảng ủy thị trấn",
                "Đảng ủy xã, phường",
                "Commune",
                "Cơ quan, ban, ngành",
                "Agency"
            })
    void aLevelIsUnderstoodInTheWordsOfTheScreens(String level) {
        calls.send("UNITS", "level,code,name,parent_code\n\"" + level + "\"," + code + "-N,Tên," + code + "\n")
                .body("state", equalTo("READY"));
    }

    @Test
    @DisplayName("A new phone number in a file is not dropped in silence")
    void changedContactsAreRefused() {
        calls.bring("OFFICIALS", HEADER + row("01", "", "COMMITTEE", "", "0912 345 678", "a@b.vn"));
        calls.send("OFFICIALS", HEADER + row("01", "", "COMMITTEE", "", "0912345678", "A@b.vn"))
                .body("state", equalTo("UNCHANGED"));
        calls.send("OFFICIALS", HEADER + row("01", "", "COMMITTEE", "", "0912 000 000", "c@b.vn"))
                .body("errors.code", contains("official.import.contact", "official.import.contact"))
                .body("errors.column", contains("phone", "email"))
                .body("errors[0].message", containsString("trang của cán bộ"));
        calls.send("OFFICIALS", HEADER + row("", "", "COMMITTEE", "", "0912 000 000", ""))
                .body("errors.column", contains("phone"));
    }

    @Test
    void twoContactsOfANewOfficialAreRefused() {
        calls.send(
                        "OFFICIALS",
                        HEADER
                                + row("01", "", "COMMITTEE", "", "", "a@b.vn")
                                + row("01", "-H", "TEAM_MEMBER", "", "0912", "b@b.vn"))
                .body("errors.code", contains("official.import.contactTwice"))
                .body("errors.line", contains(3));
        calls.bring(
                "OFFICIALS",
                HEADER + row("01", "", "COMMITTEE", "", "", "a@b.vn") + row("01", "-H", "TEAM_MEMBER", "", "0912", ""));
        calls.as()
                .get("/api/v1/officials?search=" + code + "-01")
                .then()
                .body("items[0].phone", equalTo("0912"))
                .body("items[0].email", equalTo("a@b.vn"));
    }

    @Test
    @DisplayName("The history of what a file brought says as much as that of what a form brought")
    void historySaysAll() {
        calls.bring(
                "OFFICIALS",
                HEADER + row("01", "", "COMMITTEE", "", "", "") + row("01", "-H", "TEAM_MEMBER", "", "", ""));
        String id = calls.as()
                .get("/api/v1/officials?search=" + code + "-01")
                .then()
                .extract()
                .path("items[0].id");
        calls.as()
                .get("/api/v1/officials/" + id + "/history")
                .then()
                .body("items.action", contains("official.positionAdded", "official.positionAdded", "official.created"))
                .body("items[0].changes.find { it.field == 'unit' }.after", equalTo("Huyện ủy Một"))
                .body("items[2].changes.find { it.field == 'unit' }.after", equalTo("Tỉnh ủy Thử"));
        calls.bring("ASSIGNMENTS", """
                official_code,unit_code,regulation_number,from,decision_number,decision_date
                %1$s-01,%1$s-X,1120-QĐ/TU,01/01/2026,15-QĐ/TU,25/12/2025
                """.formatted(code));
        calls.as()
                .get("/api/v1/officials/" + id + "/history")
                .then()
                .body("items[0].action", equalTo("assignment.created"))
                .body("items[0].changes.field", hasItems("official", "unit", "regulation"))
                .body("items[0].changes.after", hasItem("Đảng ủy xã Một"));
    }

    @Test
    @DisplayName("S0-27: sectors come in by their words between semicolons, once for an official")
    void sectors() {
        String header = "code,full_name,unit_code,rank,Lĩnh vực\n";
        String row = code + "-01,Lò Văn Thử," + code + ",COMMITTEE,";
        calls.send("OFFICIALS", header + row + "đất đai; Thủy lợi; y tế\n")
                .body("errors.code", contains("official.import.sector"))
                .body("errors.line", contains(2))
                .body("errors.column", contains("Lĩnh vực"))
                .body("errors[0].message", containsString("“Thủy lợi”"));
        calls.bring("OFFICIALS", header + row + "y tế; Đất đai; Y TẾ\n");
        calls.as()
                .get("/api/v1/officials?sector=HEALTH&search=" + code + "-01")
                .then()
                .body("items[0].sectors", contains("LAND", "HEALTH"));
        calls.as()
                .get("/api/v1/officials?sector=FINANCE&search=" + code + "-01")
                .then()
                .body("total", equalTo(0));
        calls.send("OFFICIALS", header + row + "Đất đai; y tế\n").body("state", equalTo("UNCHANGED"));
        calls.send("OFFICIALS", header + row + "\n").body("state", equalTo("UNCHANGED"));
        calls.send("OFFICIALS", header + row + "Tài chính\n")
                .body("errors.code", contains("official.import.sectors"))
                .body("errors[0].message", containsString("trang của cán bộ"));
        String second = row.replace("-01", "-02");
        calls.send(
                        "OFFICIALS",
                        header
                                + second
                                + "Tài chính\n"
                                + second.replace(code + ",COMMITTEE", code + "-H,TEAM_MEMBER")
                                + "Đất đai\n")
                .body("errors.code", contains("official.import.sectorsTwice"));
    }

    private String row(String number, String unit, String rank, String secretary, String phone, String email) {
        return "%s,Lò Văn Thử,%s,%s,%s,01/01/2026,%s,%s%n"
                .formatted(number.isEmpty() ? "" : code + "-" + number, code + unit, rank, secretary, phone, email);
    }
}
