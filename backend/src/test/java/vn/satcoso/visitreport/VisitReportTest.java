package vn.satcoso.visitreport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.visitreport.ReportCalls.complete;
import static vn.satcoso.visitreport.ReportCalls.content;
import static vn.satcoso.visitreport.ReportCalls.proposal;
import static vn.satcoso.visitreport.ReportCalls.section;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/** The life of a report: written, handed in once, judged, given back; the visits were on Friday 02/10/2026. */
@ApiTest
class VisitReportTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 2);

    @Inject
    DataSource database;

    World world;
    UUID visit;
    ReportCalls me;
    ReportCalls organizer;

    @BeforeEach
    void place() {
        TestClock.set(FRIDAY);
        world = new World(database);
        visit = world.attendance(world.home.official(), world.home.cell(), FRIDAY);
        me = ReportCalls.official(world.home.officialCode());
        organizer = ReportCalls.as("province-organizer", world.province.code());
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("S0-15, S2-11: begun once a visit, written, handed in, accepted")
    void mainPath() {
        String id = me.begin(visit)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", is("DRAFT"))
                .body("timeliness", is("PENDING"))
                .body("dueOn", is("2026-10-09"))
                .body("score", is(0))
                .body("threshold", is(60))
                .body("visit.cell.id", is(world.home.cell().id().toString()))
                .body("visit.regulations.number", contains("1120-QĐ/TU"))
                .body("demands.findAll { it.required }.section", hasItems("CONVEYED", "OPINIONS", "QUALITY"))
                .body("demands[0].sources[0]", containsString("truyền đạt chủ trương"))
                .body("actions", contains("edit", "submit"))
                .extract()
                .path("id");
        me.begin(visit).statusCode(200).body("id", is(id));
        me.put(id, 0, complete())
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("score", is(100))
                .body("content.sections.find { it.section == 'QUESTIONS' }.nothing", is(true));
        me.submit(id, 1)
                .statusCode(200)
                .body("state", is("SUBMITTED"))
                .body("timeliness", is("ON_TIME"))
                .body("daysLate", nullValue())
                .body("actions", empty());
        organizer
                .accept(id, 2)
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("review.by", containsString("province-organizer"))
                .body("actions", empty());
        organizer.accept(id, 3).statusCode(409).body("code", is("visitReport.notSubmitted"));
        me.put(id, 3, complete()).statusCode(409).body("code", is("visitReport.notWritable"));
    }

    @ParameterizedTest(name = "submitted at {0}: {1} {2}")
    @DisplayName("S0-15: due five working days after; the last second in Hà Nội is on time, later is taken and marked")
    @CsvSource({"2026-10-09T16:59:59Z,ON_TIME,", "2026-10-09T17:00:00Z,LATE,1", "2026-10-14T01:00:00Z,LATE,5"})
    void timeliness(Instant now, String timeliness, Integer daysLate) {
        String id = me.written(visit, complete());
        TestClock.set(now);
        me.submit(id, 1)
                .statusCode(200)
                .body("dueOn", is("2026-10-09"))
                .body("timeliness", is(timeliness))
                .body("daysLate", equalTo(daysLate));
    }

    @Test
    @DisplayName("S0-15: a visit at 23:59 of 31/12 in Hà Nội belongs to the old year, its due date to the new one")
    void endOfTheYear() {
        LocalDate last = LocalDate.of(2025, 12, 31);
        UUID attendance = world.attendance(world.home.official(), world.home.cell(), last);
        TestClock.set(Instant.parse("2025-12-31T16:59:00Z"));
        me.begin(attendance)
                .statusCode(201)
                .body("visit.heldOn", is("2025-12-31"))
                .body("dueOn", is("2026-01-09"));
        me.get("?from=2025-12-31").statusCode(200).body("total", is(1)).body("items[0].timeliness", is("PENDING"));
    }

    @Test
    @DisplayName(
            "S0-15: returned with reasons for each section, mended, handed in again; timeliness stays that of the first")
    void returned() {
        String id = me.written(visit, complete());
        me.submit(id, 1).statusCode(200);
        organizer
                .giveBack(id, 2, Map.of("remarks", List.of()))
                .statusCode(400)
                .body("violations[0].field", is("remarks"));
        organizer
                .giveBack(
                        id,
                        2,
                        Map.of(
                                "note",
                                "Còn chung chung",
                                "remarks",
                                List.of(Map.of("section", "QUALITY", "remark", "Nêu rõ việc cần bàn"))))
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("content", nullValue())
                .body("remarks.section", contains("QUALITY"));
        me.get("/" + id)
                .statusCode(200)
                .body("content.sections.size()", is(6))
                .body("review.note", is("Còn chung chung"))
                .body("actions", contains("edit", "submit"));
        me.get("/" + id + "/history")
                .statusCode(200)
                .body("items[0].reason", is("Còn chung chung; Góp ý chất lượng sinh hoạt: Nêu rõ việc cần bàn"));
        TestClock.set(LocalDate.of(2026, 11, 20));
        me.put(id, 3, complete()).statusCode(200);
        me.submit(id, 4)
                .statusCode(200)
                .body("timeliness", is("ON_TIME"))
                .body("submittedAt", is("2026-10-02T05:00:00Z"))
                .body("remarks.size()", is(1));
        organizer.accept(id, 5).statusCode(200).body("remarks", empty());
    }

    @Test
    @DisplayName(
            "S0-15: the trail tells the first save of a draft, then one an hour, and at last the hand-in, with all between")
    void savesAreGathered() {
        String id = me.begin(visit).extract().path("id");
        int version = 0;
        for (String word : List.of("Sinh hoạt", "Sinh hoạt nghiêm túc", "Sinh hoạt nghiêm túc, đúng giờ.")) {
            me.put(id, version++, content(section("QUALITY", word))).statusCode(200);
        }
        me.get("/" + id + "/history")
                .body("items.action", contains("visitReport.updated", "visitReport.created"))
                .body("items[0].changes.find { it.field == 'length' }.after", is("9"));
        TestClock.set(Instant.parse("2026-10-02T06:00:01Z"));
        me.put(id, version++, content(section("QUALITY", "Nghiêm túc."))).statusCode(200);
        me.get("/" + id + "/history")
                .body("total", is(3))
                .body("items[0].changes.find { it.field == 'length' }.before", is("9"))
                .body("items[0].changes.find { it.field == 'length' }.after", is("11"));
        me.put(id, version++, complete()).statusCode(200);
        me.submit(id, version++).statusCode(200);
        me.get("/" + id + "/history")
                .body("total", is(4))
                .body("items[0].action", is("visitReport.submitted"))
                .body("items[0].changes.find { it.field == 'length' }.before", is("11"))
                .body("items[0].changes.find { it.field == 'score' }.after", is("100"))
                .body("items[0].changes.find { it.field == 'state' }.after", is("SUBMITTED"));
    }

    @Test
    @DisplayName("S0-15: a sketchy report may be handed in but not accepted")
    void belowThreshold() {
        String id = me.written(visit, content(section("QUALITY", "Sinh hoạt nghiêm túc, đúng giờ.")));
        me.submit(id, 1).statusCode(200).body("score", is(11));
        organizer
                .accept(id, 2)
                .statusCode(409)
                .body("code", is("visitReport.belowThreshold"))
                .body("detail", containsString("11/100"));
        String blank = me.written(world.attendance(world.home.official(), world.home.cell(), FRIDAY), content());
        me.submit(blank, 1).statusCode(400).body("violations[0].code", is("visitReport.empty"));
    }

    @Test
    @DisplayName("S0-16, S0-22: an unclear difficulty may be kept as a draft, not handed in; its id stays")
    void proposals() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Map<String, Object> content = complete();
        content.put(
                "proposals",
                List.of(
                        proposal(first, "Đường vào bản lầy lội"),
                        Map.of("id", second, "kind", "PROPOSAL", "settled", true)));
        String id = me.written(visit, content);
        me.submit(id, 1)
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("proposals[1].content", "proposals[1].place", "proposals[1].result"));
        TestClock.set(FRIDAY.plusDays(1));
        content.put(
                "proposals",
                List.of(proposal(second, "Thiếu nước sinh hoạt"), proposal(first, "Đường vào bản sạt lở")));
        me.put(id, 1, content)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("content.proposals.id", contains(second.toString(), first.toString()))
                .body("content.proposals[1].content", is("Đường vào bản sạt lở"));
        assertEquals(
                "2", world.one("select count(*) from visit_report_proposal where report_id = cast(? as uuid)", id));
        String other = me.written(world.attendance(world.home.official(), world.home.cell(), FRIDAY), content());
        content.put("proposals", List.of(proposal(first, "Lấy mã của báo cáo khác")));
        me.put(other, 1, content).statusCode(409).body("code", is("database.visit_report_proposal_pkey"));
    }

    @Test
    @DisplayName("S0-15: a nervous thumb, with or without a key, hands in once")
    void twice() throws Exception {
        String id = me.written(visit, complete());
        Callable<Integer> tap = () -> me.submit(id, 1).extract().statusCode();
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = pool.invokeAll(List.of(tap, tap, tap, tap)).stream()
                    .map(VisitReportTest::answer)
                    .toList();
            assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        }
        UUID another = world.attendance(world.home.official(), world.home.cell(), FRIDAY);
        String kept = me.written(another, complete());
        String key = UUID.randomUUID().toString();
        me.submit(kept, 1, key).statusCode(200).body("state", is("SUBMITTED"));
        me.submit(kept, 1, key).statusCode(200).body("id", is(kept));
        me.submit(kept, 1).statusCode(409).body("code", is("visitReport.alreadySubmitted"));
        assertEquals(
                "1",
                world.one(
                        "select count(*) from audit_event where action = 'visitReport.submitted' and object_id = cast(? as uuid)",
                        kept));
    }

    @Test
    @DisplayName("two devices: the second is told that the first has saved, and loses nothing of it")
    void twoDevices() {
        String id = me.written(visit, complete());
        me.put(id, 0, content(section("CONVEYED", "Bản cũ trên máy tính bảng")))
                .statusCode(412)
                .body("code", is("version.stale"));
        me.get("/" + id).body("content.sections.size()", is(6)).body("version", is(1));
    }

    @Test
    @DisplayName(
            "S0-15: too long a text is refused at its field; script tags are text; a name of 300 characters is kept")
    void badInput() {
        String id = me.begin(visit).extract().path("id");
        Map<String, Object> content = content(section("QUALITY", "a"), section("CONVEYED", "á".repeat(20_000)));
        me.put(id, 0, content)
                .statusCode(400)
                .body("violations[0].field", is("sections[1].text"))
                .body("violations[0].message", containsString("10.000"));
        String tag = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        Map<String, Object> harmless = content(section("CONVEYED", tag));
        harmless.put(
                "opinions",
                List.of(Map.of("group", "PEOPLE", "topic", "Đ".repeat(300), "text", tag, "emerging", true)));
        me.put(id, 0, harmless)
                .statusCode(200)
                .body("content.sections[0].text", is(tag))
                .body("content.opinions[0].topic.length()", is(300));
        me.put(id, 1, content(section("QUALITY", "a"), section("QUALITY", "b")))
                .statusCode(400)
                .body("violations[0].code", is("visitReport.sectionTwice"));
    }

    @Test
    @DisplayName(
            "an attendance corrected to absent: the report stays and is marked; it is owed no more and not accepted")
    void correctedAway() {
        String id = me.written(visit, complete());
        String draft = me.written(world.attendance(world.home.official(), world.home.cell(), FRIDAY), complete());
        me.submit(id, 1).statusCode(200);
        world.run(
                "update attendance set outcome = 'ABSENT', absence_reason = 'SICK' where official_id = ?",
                world.home.official());
        organizer
                .get("/" + id)
                .statusCode(200)
                .body("visit.attended", is(false))
                .body("actions", contains("return"));
        organizer.accept(id, 2).statusCode(409).body("code", is("visitReport.notAttended"));
        me.submit(draft, 1).statusCode(409).body("code", is("visitReport.notAttended"));
        me.get("/summary?from=2026-10-01").body("expected.sum()", is(0));
        me.begin(world.attendance(world.nextCell.official(), world.home.cell(), FRIDAY))
                .statusCode(404);
    }

    @Test
    @DisplayName("who is struck off the list owes nothing more; what he handed in stays")
    void deactivated() {
        String id = me.written(visit, complete());
        me.submit(id, 1).statusCode(200);
        world.attendance(world.home.official(), world.home.cell(), FRIDAY);
        world.run("update official set active = false where id = ?", world.home.official());
        me.get("/" + id).statusCode(404);
        String rows = "?from=2026-10-01&officialId=" + world.home.official();
        organizer.get(rows).body("items.reportId", contains(id));
        organizer.accept(id, 2).statusCode(200);
    }

    @Test
    @DisplayName(
            "S2-17: drafts are their author's alone; a commune reads what stands, opinions included, not how it was judged")
    void readers() {
        ReportCalls commune =
                ReportCalls.as("commune-committee", world.home.commune().code());
        Map<String, Object> content = complete();
        content.put(
                "opinions",
                List.of(Map.of("group", "PARTY_MEMBER", "topic", "Đất", "text", "Mong sớm cấp sổ", "emerging", false)));
        String id = me.written(visit, content);
        for (ReportCalls other : List.of(organizer, commune, ReportCalls.official(world.nextCell.officialCode()))) {
            other.get("/" + id).statusCode(404);
        }
        String days = "?from=2026-10-01";
        organizer
                .get(days + "&officialId=" + world.home.official())
                .body("items.state", contains("DRAFT"))
                .body("items[0].reportId", nullValue())
                .body("items[0].score", nullValue());
        commune.get(days).body("total", is(0));
        me.submit(id, 1).statusCode(200);
        commune.get("/" + id)
                .statusCode(200)
                .body("content.opinions[0].text", is("Mong sớm cấp sổ"))
                .body("score", nullValue())
                .body("review", nullValue())
                .body("actions", empty());
        commune.get("/" + id + "/history").statusCode(404);
        organizer
                .giveBack(id, 2, Map.of("remarks", List.of(Map.of("section", "OPINIONS", "remark", "Ghi đủ"))))
                .statusCode(200);
        commune.get("/" + id).statusCode(404);
        ReportCalls.as("commune-committee", world.nextCommune.commune().code())
                .get("/" + id)
                .statusCode(404);
        ReportCalls.as("cell-secretary", world.home.cell().code()).get("/" + id).statusCode(403);
    }

    @Test
    @DisplayName("S2-17: the district reads what a provincial official heard in its cells, and does not judge him")
    void districtReads() {
        UUID guest = world.agencyOfficial;
        UUID attendance = world.attendance(guest, world.home.cell(), FRIDAY);
        ReportCalls author = ReportCalls.official(world.agency.code() + "-A");
        ReportCalls district = ReportCalls.as("district-organizer", world.district.code());
        String id = author.written(attendance, complete());
        author.submit(id, 1).statusCode(200).body("visit.regulations", empty());
        district.get("/" + id).statusCode(200).body("actions", empty());
        district.accept(id, 2).statusCode(403).body("code", is("visitReport.mayNotReview"));
        organizer.get("/" + id).statusCode(200).body("actions", contains("accept", "return"));
    }

    @Test
    @DisplayName("S0-15: tracking: expected visits, received, on time, late, overdue, as of any day")
    void tracking() {
        UUID late = world.attendance(world.home.official(), world.home.cell(), FRIDAY);
        world.attendance(world.home.official(), world.home.cell(), FRIDAY);
        me.submit(me.written(visit, complete()), 1).statusCode(200);
        String lateId = me.written(late, complete());
        TestClock.set(LocalDate.of(2026, 10, 12));
        me.submit(lateId, 1).statusCode(200);
        String mine = "officialId=" + world.home.official() + "&from=2026-10-01";
        organizer
                .get("/summary?" + mine)
                .body("month", contains("2026-10"))
                .body("[0].expected", is(3))
                .body("[0].received", is(2))
                .body("[0].onTime", is(1))
                .body("[0].late", is(1))
                .body("[0].overdue", is(1))
                .body("[0].averageScore", is(100));
        organizer
                .get("/summary?asOf=2026-10-09&" + mine)
                .body("[0].received", is(1))
                .body("[0].late", is(0))
                .body("[0].overdue", is(0));
        organizer
                .get("?timeliness=LATE&" + mine)
                .body("items.reportId", contains(lateId))
                .body("items[0].daysLate", is(3));
        organizer
                .get("?asOf=2026-10-10&timeliness=OVERDUE&" + mine)
                .body("items.state", containsInAnyOrder("DRAFT", "MISSING"))
                .body("items.daysLate", hasItem(1));
        organizer.get("?regulationId=" + World.QUOTA_REGULATION + "&" + mine).body("total", is(3));
        organizer.get("?regulationId=" + World.PLAN_REGULATION + "&" + mine).body("total", is(0));
        organizer.get("?unitId=" + world.nextCell.cell().id() + "&" + mine).body("total", is(0));
        organizer.get("?from=2025-01-01&asOf=2026-10-01").statusCode(400).body("violations[0].field", is("from"));
    }

    @Test
    @DisplayName("S2-16: the next report on the cell begins with the questions that were to be answered later")
    void openQuestions() {
        Map<String, Object> content = complete();
        content.put(
                "questions",
                List.of(
                        Map.of("question", "Bao giờ làm đường?", "onTheSpot", false),
                        Map.of("question", "Ai cấp giống?", "onTheSpot", true, "answer", "Trạm khuyến nông")));
        me.submit(me.written(visit, content), 1).statusCode(200);
        TestClock.set(LocalDate.of(2026, 10, 30));
        me.begin(world.attendance(world.home.official(), world.home.cell(), LocalDate.of(2026, 10, 30)))
                .statusCode(201)
                .body("openQuestions.question", contains("Bao giờ làm đường?"));
    }

    @Test
    @DisplayName("the organizer of the district is told of a report, the official of its return and acceptance")
    void notices() {
        String id = me.written(visit, complete());
        me.submit(id, 1).statusCode(200);
        Map<String, Object> remarks = Map.of("remarks", List.of(Map.of("section", "QUALITY", "remark", "Ghi rõ")));
        organizer.giveBack(id, 2, remarks).statusCode(200);
        TestClock.set(FRIDAY.plusDays(1));
        me.put(id, 3, complete()).statusCode(200);
        me.submit(id, 4).statusCode(200);
        organizer.accept(id, 5).statusCode(200);
        String told = "select string_agg(kind, ' ' order by created_at) from notice"
                + " where object_id = cast(? as uuid) and ";
        assertEquals(
                "visitReport.submitted visitReport.submitted",
                world.one(told + "unit_id = ?", id, world.district.id()));
        assertEquals(
                "visitReport.returned visitReport.accepted",
                world.one(told + "official_id = ?", id, world.home.official()));
    }

    private static int answer(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
