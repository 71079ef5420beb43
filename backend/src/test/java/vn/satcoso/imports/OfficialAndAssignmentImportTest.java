package vn.satcoso.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;

@ApiTest
class OfficialAndAssignmentImportTest {
    private static final String TREE = """
            level,code,name,parent_code
            Tỉnh,%1$s,Tỉnh ủy Thử,
            Xã,%1$s-X1,Đảng ủy xã Một,%1$s
            Xã,%1$s-X2,Đảng ủy xã Hai,%1$s
            Chi bộ,%1$s-X2-01,Chi bộ Hai,%1$s-X2
            """;

    private static final String OFFICIALS = """
            mã,họ và tên,mã đơn vị,chức danh,chức vụ,bí thư huyện ủy,từ ngày,điện thoại
            %1$s-01,Trần Văn Bình,%1$s,Ủy viên Ban Chấp hành,Trưởng ban,không,01/01/2026,0912 345 678
            %1$s-01,Trần Văn Bình,%1$s-X1,Đảng ủy viên xã,,,2026-02-01,
            %1$s-02,Lò Thị Hoa,%1$s,UV BTV,,không,,
            ,Cầm Văn Không Mã,%1$s-X2-01,bí thư chi bộ,,,,
            """;

    private static ImportCalls province(String code) {
        ImportCalls calls = ImportCalls.organizer(code);
        calls.bring("UNITS", TREE.formatted(code));
        return calls;
    }

    @Test
    void officialsComeInWithTheirPositionsAndOnlyOnce() {
        ImportCalls calls = province("IOA");
        calls.bring("OFFICIALS", OFFICIALS.formatted("IOA"));
        assertEquals(3, calls.count("officials"));
        calls.as()
                .get("/api/v1/officials?search=Trần Văn Bình")
                .then()
                .body("items[0].code", equalTo("IOA-01"))
                .body("items[0].positions", hasSize(2))
                .body("items[0].phone", equalTo("0912 345 678"));
        calls.send("OFFICIALS", OFFICIALS.formatted("IOA"))
                .body("state", equalTo("UNCHANGED"))
                .body("unchangedRows", equalTo(4));
        calls.bring(
                "OFFICIALS", "code,full_name,unit_code,rank,from\nIOA-02,Lò Thị Hoa,IOA,Thành viên Tổ,01/03/2026\n");
        String id = calls.as()
                .get("/api/v1/officials?search=IOA-02")
                .then()
                .body("items[0].positions", hasSize(2))
                .body("items[0].version", equalTo(1))
                .extract()
                .path("items[0].id");
        calls.as()
                .get("/api/v1/officials/" + id + "/history")
                .then()
                .body("items.action", contains("official.positionAdded", "official.positionAdded", "official.created"));
    }

    @Test
    void faultsOfOfficialsAreNamed() {
        ImportCalls calls = province("IOB");
        calls.bring("OFFICIALS", OFFICIALS.formatted("IOB"));
        calls.send("OFFICIALS", """
                        code,full_name,unit_code,rank,from,to,phone,email,district_secretary
                        IOB-01,Tên Khác,IOB,COMMITTEE,,,,,
                        IOB-03,Ba,IOB-không,COMMITTEE,,,,,
                        IOB-04,Bốn,IOB,Chủ tịch,,,,,
                        IOB-05,Năm,IOB,COMMITTEE,01/02/2026,31/01/2026,,,
                        IOB-06,Sáu,IOB,COMMITTEE,,,điện thoại,thư,chắc
                        IOB-01,Trần Văn Bình,IOB,COMMITTEE,01/05/2026,,,,
                        ,Trần Văn Bình,IOB,TEAM_MEMBER,,,,,
                        IOB-07,Bảy,IOB,COMMITTEE,01/01/2026,,,,
                        IOB-07,Bảy,IOB,COMMITTEE,01/02/2026,,,,
                        IOB-07,Bảy Khác,IOB,TEAM_MEMBER,,,,,
                        """)
                .statusCode(201)
                .body(
                        "errors.code",
                        contains(
                                "official.import.otherName",
                                "unit.import.unknown",
                                "official.import.rank",
                                "period.reversed",
                                "cell.yesNo",
                                "official.import.phone",
                                "field.Email",
                                "official.import.positionOpen",
                                "official.import.namesake",
                                "official.import.positionTwice",
                                "official.import.twoNames"))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].message", equalTo("Mã IOB-01 là của đồng chí Trần Văn Bình."))
                .body("errors[7].message", containsString("01/01/2026"));
        ImportCalls neighbour = province("IOC");
        neighbour
                .send(
                        "OFFICIALS",
                        "code,full_name,unit_code,rank\nIOB-01,Trần Văn Bình,IOC,COMMITTEE\nX,Y,IOB,COMMITTEE\n")
                .body("errors.code", contains("official.codeTaken", "unit.import.unknown"));
    }

    @Test
    void assignmentsComeInOnceAndOverlapsAreNamed() {
        ImportCalls calls = province("IOD");
        calls.bring("OFFICIALS", OFFICIALS.formatted("IOD"));
        String assignments = """
                Mã cán bộ;Mã đơn vị;Số quy định;Từ ngày;Đến ngày;Số quyết định;Ngày quyết định;Ghi chú
                IOD-01;IOD-X1;1120-QĐ/TU;01/01/2026;;15-QĐ/TU;25/12/2025;theo dõi chung
                IOD-01;IOD-X2;1120 - QĐi/TƯ;01/01/2026;31/12/2026;15-QĐ/TU;25/12/2025;
                IOD-02;IOD-X1;Quy định số 168-qđi/tu;01/01/2026;;15-QĐ/TU;25/12/2025;
                """;
        calls.bring("ASSIGNMENTS", assignments);
        assertEquals(3, calls.count("assignments"));
        calls.as()
                .get("/api/v1/assignments?search=Lò Thị Hoa")
                .then()
                .body("items[0].regulation.number", equalTo("168-QĐ/TU"))
                .body("items[0].decisionDate", equalTo("2025-12-25"));
        calls.send("ASSIGNMENTS", assignments).body("state", equalTo("UNCHANGED"));
        calls.send("ASSIGNMENTS", """
                        official_code,unit_code,regulation_number,from,to,decision_number,decision_date
                        IOD-01,IOD-X1,1120-QĐ/TU,01/06/2026,,16-QĐ/TU,01/05/2026
                        IOD-99,IOD-X9,999-QĐ/TU,01/06/2026,,16-QĐ/TU,
                        IOD-02,IOD-X2,26-QĐ/TU,01/06/2026,,16-QĐ/TU,01/05/2026
                        IOD-02,IOD-X2,26-QĐ/TU,01/07/2026,,16-QĐ/TU,01/05/2026
                        IOD-01,IOD-X2,1120-QĐ/TU,01/01/2027,,16-QĐ/TU,01/05/2026
                        """)
                .body(
                        "errors.code",
                        contains(
                                "assignment.overlap",
                                "cell.required",
                                "assignment.import.officialUnknown",
                                "unit.import.unknown",
                                "assignment.import.regulationUnknown",
                                "assignment.import.overlapInFile"))
                .body("errors[0].message", containsString("Đảng ủy xã Một"))
                .body("preview.status", contains("FAULTY", "FAULTY", "NEW", "FAULTY", "NEW"));
    }

    @Test
    void fiftyThousandOfficialsAndAssignmentsComeInAtOnce() {
        ImportCalls calls = province("IOE");
        StringBuilder officials = new StringBuilder("code,full_name,unit_code,rank,from\n");
        StringBuilder assignments =
                new StringBuilder("official_code,unit_code,regulation_number,from,decision_number,decision_date\n");
        for (int i = 0; i < 50_000; i++) {
            officials.append("IOE-%d,Nguyễn Văn Số %d,IOE-X1,TEAM_MEMBER,01/01/2026%n".formatted(i, i));
            assignments.append("IOE-%d,IOE-X2,26-QĐ/TU,01/01/2026,1-QĐ/TU,01/12/2025%n".formatted(i));
        }
        time("officials", calls, "OFFICIALS", officials.toString());
        time("assignments", calls, "ASSIGNMENTS", assignments.toString());
        assertEquals(50_000, calls.count("assignments"));
    }

    private static void time(String what, ImportCalls calls, String kind, String csv) {
        long start = System.nanoTime();
        String id =
                calls.send(kind, csv).body("state", equalTo("READY")).extract().path("id");
        long checked = System.nanoTime();
        calls.confirm(id).statusCode(200).body("newRows", equalTo(50_000));
        System.out.printf(
                "50,000 %s: check %d ms, apply %d ms%n",
                what, (checked - start) / 1_000_000, (System.nanoTime() - checked) / 1_000_000);
    }
}
