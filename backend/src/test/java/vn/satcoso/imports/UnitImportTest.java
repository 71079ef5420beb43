package vn.satcoso.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;

@ApiTest
class UnitImportTest {
    private static String tree(String p) {
        return """
                Cấp;Mã;Tên;Mã cấp trên;Ghi chú riêng
                Chi bộ;%1$s-H1-X1-01;Chi bộ bản Một;%1$s-H1-X1;
                Xã;%1$s-H1-X1;Đảng ủy xã Một;%1$s-H1;
                Huyện;%1$s-H1;Huyện ủy Một;%1$s;
                Cơ quan;%1$s-SNN;Sở Nông nghiệp;%1$s;x
                Tỉnh;%1$s;Tỉnh ủy Thử;;
                """.formatted(p);
    }

    @Test
    void aFileIsCheckedThenAppliedAndThenChangesNothing() {
        ImportCalls calls = ImportCalls.organizer("IMA");
        String id = calls.send("UNITS", tree("IMA"))
                .statusCode(201)
                .body("state", equalTo("READY"))
                .body("totalRows", equalTo(5))
                .body("newRows", equalTo(5))
                .body("errorCount", equalTo(0))
                .body("columns", contains("Cấp", "Mã", "Tên", "Mã cấp trên"))
                .body("ignoredColumns", contains("Ghi chú riêng"))
                .body("preview[0].line", equalTo(2))
                .body("preview[0].cells", contains("Chi bộ", "IMA-H1-X1-01", "Chi bộ bản Một", "IMA-H1-X1"))
                .body("actions", contains("confirm"))
                .extract()
                .path("id");
        assertEquals(0, calls.count("units"));
        calls.as().get("/api/v1/imports/" + id).then().statusCode(200).body("state", equalTo("READY"));
        calls.confirm(id)
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("actions", empty())
                .body("summary", containsString("5"));
        assertEquals(5, calls.count("units"));
        calls.confirm(id).statusCode(200).body("state", equalTo("APPLIED"));
        assertEquals(5, calls.count("units"));
        String cell = calls.as()
                .get("/api/v1/units?kind=CELL")
                .then()
                .body("items[0].parentName", equalTo("Đảng ủy xã Một"))
                .extract()
                .path("items[0].id");
        calls.as().get("/api/v1/units/" + cell).then().body("ancestors.code", contains("IMA", "IMA-H1", "IMA-H1-X1"));
        calls.as().get("/api/v1/units/" + cell + "/history").then().body("items[0].action", equalTo("unit.created"));
        calls.send("UNITS", tree("IMA"))
                .statusCode(201)
                .body("state", equalTo("UNCHANGED"))
                .body("unchangedRows", equalTo(5))
                .body("summary", containsString("Không có gì mới"))
                .body("actions", empty());
    }

    @Test
    void everyFaultIsNamedByLineAndColumn() {
        ImportCalls calls = ImportCalls.organizer("IMB");
        calls.bring("UNITS", tree("IMB"));
        String csv = """
                level,code,name,parent_code,valid_from
                PROVINCE,IMB,Tỉnh ủy Thử,,
                Ấp,IMB-1,Một,IMB,
                COMMUNE,IMB 2,Hai,IMB,
                COMMUNE,IMB-3,,IMB,
                COMMUNE,IMB-4,Bốn,IMB-không-có,
                CELL,IMB-5,Năm,IMB-H1,
                COMMUNE,IMB-6,Sáu,IMB,29/02/2026
                COMMUNE,IMB-6,Sáu,IMB,
                COMMUNE,IMB-H1-X1,Tên khác,IMB-H1,
                COMMUNE,IMB-7,Bảy,IMB-8,
                COMMUNE,IMB-8,Tám,IMB-7,
                PROVINCE,IMB2,Tỉnh khác,,
                COMMUNE,IMB-9,Chín,IMB,,thừa
                """;
        calls.send("UNITS", csv)
                .statusCode(201)
                .body("state", equalTo("FAULTY"))
                .body("actions", empty())
                .body("errors.line", contains(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14))
                .body("errors[0].column", equalTo("level"))
                .body("errors[0].value", equalTo("Ấp"))
                .body("errors[0].message", equalTo("Cấp phải là Tỉnh, Huyện, Xã, Chi bộ hoặc Cơ quan."))
                .body(
                        "errors.code",
                        contains(
                                "unit.import.level",
                                "unit.import.code",
                                "cell.required",
                                "unit.import.parentMissing",
                                "unit.parentKind",
                                "cell.date",
                                "row.codeTwice",
                                "unit.import.codeTaken",
                                "unit.import.circle",
                                "unit.import.circle",
                                "unit.import.noSecondProvince",
                                "row.extraCells"))
                .body("errors[6].message", containsString("dòng 8"))
                .body("errors[7].message", containsString("Đảng ủy xã Một"))
                .body("errors[11].column", nullValue());
        calls.as()
                .header("Accept-Language", "en")
                .multiPart("kind", "UNITS")
                .multiPart("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .body("errors[2].message", equalTo("Must not be blank."));
    }

    @Test
    void aFaultyFileIsNotAppliedAndNothingOfItIsStored() {
        ImportCalls calls = ImportCalls.organizer("IMC");
        calls.bring("UNITS", tree("IMC"));
        String id = calls.send("UNITS", "level,code,name,parent_code\nXã,IMC-1,Một,IMC\nXã,IMC-2,Hai,IMC-không\n")
                .body("state", equalTo("FAULTY"))
                .extract()
                .path("id");
        calls.confirm(id).statusCode(422).body("code", equalTo("import.faulty"));
        assertEquals(5, calls.count("units"));
        calls.bring("UNITS", "level,code,name,parent_code\nHuyện,IMC-không,Huyện mới,IMC\n");
        calls.confirm(id).statusCode(200).body("state", equalTo("APPLIED"));
        assertEquals(8, calls.count("units"));
    }

    @Test
    void aFileThatBecameFaultyIsRefusedAtConfirmation() {
        ImportCalls calls = ImportCalls.organizer("IMD");
        calls.bring("UNITS", tree("IMD"));
        String id = calls.send("UNITS", "level,code,name,parent_code\nXã,IMD-1,Một,IMD\n")
                .extract()
                .path("id");
        calls.bring("UNITS", "level,code,name,parent_code\nXã,IMD-1,Tên khác,IMD\n");
        calls.confirm(id).statusCode(422).body("code", equalTo("import.faulty"));
        calls.as()
                .get("/api/v1/imports/" + id)
                .then()
                .body("state", equalTo("FAULTY"))
                .body("errors.code", contains("unit.import.codeTaken"));
    }

    @Test
    void theFirstFileOfAProvinceBringsJustThatProvince() {
        ImportCalls calls = ImportCalls.organizer("IME");
        calls.send("UNITS", tree("IMF"))
                .statusCode(201)
                .body("errors.code", hasItem("unit.import.otherProvince"))
                .body("errors.find { it.code == 'unit.import.otherProvince' }.message", containsString("IME"));
        calls.send("UNITS", "level,code,name,parent_code\nXã,IME-1,Một,IME\n")
                .body("errors.code", contains("unit.import.parentMissing"));
        calls.send("OFFICIALS", "full_name,unit_code,rank\nA,IME,COMMITTEE\n")
                .statusCode(403)
                .body("code", equalTo("scope.newProvince"));
        calls.send("UNITS", tree("IME").replace("IME-H1-X1-01", "IMG-01")).body("state", equalTo("READY"));
        ImportCalls neighbour = ImportCalls.organizer("IMG");
        neighbour.bring("UNITS", tree("IMG").replace("IMG-H1-X1-01", "IMG-01"));
        calls.send("UNITS", tree("IME").replace("IME-H1-X1-01", "IMG-01"))
                .body("errors.code", contains("unit.import.codeElsewhere"))
                .body(
                        "errors[0].message",
                        equalTo("Mã IMG-01 đã được dùng cho một đơn vị ngoài phạm vi của đồng chí."));
        calls.send("UNITS", "level,code,name,parent_code\nXã,IME-1,Một,IMG\n")
                .body("errors.code", contains("unit.import.parentMissing"));
    }

    @Test
    void twoConfirmationsAtOnceApplyOnce() throws Exception {
        ImportCalls calls = ImportCalls.organizer("IMH");
        calls.bring("UNITS", tree("IMH"));
        StringBuilder csv = new StringBuilder("level,code,name,parent_code\n");
        for (int i = 0; i < 300; i++) {
            csv.append("Chi bộ,IMH-C%d,Chi bộ %d,IMH-H1-X1\n".formatted(i, i));
        }
        String id = calls.send("UNITS", csv.toString()).extract().path("id");
        String twin = calls.send("UNITS", csv.toString()).extract().path("id");
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> tasks = List.of(
                    () -> calls.confirm(id).statusCode(200).extract().path("state"),
                    () -> calls.confirm(id).statusCode(200).extract().path("state"),
                    () -> calls.confirm(twin).statusCode(200).extract().path("state"));
            List<String> states = new java.util.ArrayList<>();
            for (var result : pool.invokeAll(tasks)) {
                states.add(result.get());
            }
            assertTrue(states.contains("APPLIED"), states::toString);
        }
        assertEquals(305, calls.count("units"));
    }

    @Test
    void fiftyThousandRowsComeInAtOnce() {
        ImportCalls calls = ImportCalls.organizer("IMK");
        StringBuilder csv = new StringBuilder("level,code,name,parent_code\nTỉnh,IMK,Tỉnh ủy Lớn,\n");
        for (int i = 1; i < 50_000; i++) {
            boolean commune = i <= 3_000;
            csv.append(commune ? "Xã" : "Chi bộ")
                    .append(",IMK-")
                    .append(i)
                    .append(commune ? ",Đảng ủy xã số " : ",Chi bộ bản số ")
                    .append(i)
                    .append(",IMK")
                    .append(commune ? "" : "-" + (i % 3_000 + 1))
                    .append('\n');
        }
        long start = System.nanoTime();
        String id = calls.send("UNITS", csv.toString())
                .statusCode(201)
                .body("newRows", equalTo(50_000))
                .extract()
                .path("id");
        long checked = System.nanoTime();
        calls.confirm(id).statusCode(200).body("state", equalTo("APPLIED"));
        long applied = System.nanoTime();
        calls.send("UNITS", csv.toString()).body("state", equalTo("UNCHANGED"));
        System.out.printf(
                "50,000 units: check %d ms, apply %d ms, check again %d ms%n",
                (checked - start) / 1_000_000,
                (applied - checked) / 1_000_000,
                (System.nanoTime() - applied) / 1_000_000);
        assertEquals(50_000, calls.count("units"));
        calls.send("UNITS", csv.append("Xã,IMK-X,Thừa,IMK\n").toString())
                .statusCode(422)
                .body("code", equalTo("file.tooManyRows"))
                .body("detail", containsString("50.000"));
    }
}
