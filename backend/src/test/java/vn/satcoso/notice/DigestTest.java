package vn.satcoso.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("S0-10: notices are gathered into one mail a day, none at night; each person chooses")
class DigestTest {
    @Inject
    DataSource database;

    @Inject
    NoticeService notices;

    @Inject
    NoticeJob job;

    private World world;
    private String address;
    private String committeeAddress;
    private String official;
    private String committee;

    @BeforeEach
    void settle() {
        world = new World(database);
        world.run("delete from mail_outbox");
        address = world.mark.toLowerCase() + "@thu.example";
        committeeAddress = "xa-" + address;
        world.run("update official set email = ? where id = ?", address, world.home.official());
        official = Tokens.of("dig-" + world.mark, null, world.home.officialCode(), "official");
        committee = Tokens.claims("xa-" + world.mark, world.home.commune().code(), null, "commune-committee")
                .claim("email", committeeAddress)
                .jws()
                .keyId("test")
                .sign(Tokens.keyPair().getPrivate());
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void oneMailADayHoldsWhatIsUnreadSinceTheLast() {
        tell("2026-10-14T09:00:00", "2024");
        tell("2026-10-14T09:05:00", "2025");
        at("2026-10-15T06:59:00");
        assertEquals(0, mails(address));
        at("2026-10-15T07:00:00");
        at("2026-10-15T07:05:00");
        assertEquals(1, mails(address));
        assertEquals("Sát Cơ Sở: 2 thông báo chưa đọc, ngày 15/10/2026", mail(address, "subject"));
        assertTrue(mail(address, "text_body").contains("Kế hoạch năm 2024"));
        assertTrue(mail(address, "text_body").contains("/work-plans\n"));
        tell("2026-10-15T10:00:00", "2026");
        at("2026-10-15T20:00:00");
        assertEquals(1, mails(address));
        at("2026-10-16T07:00:00");
        assertEquals(2, mails(address));
        assertTrue(mail(address, "subject").contains(": 1 thông báo"), mail(address, "subject"));
        at("2026-10-17T07:00:00");
        assertEquals(2, mails(address), "nothing is new");
    }

    @Test
    void aDayThatBeganLateIsMadeUpForButNotAtNight() {
        tell("2026-12-31T09:00:00", "2026");
        at("2026-12-31T21:00:00");
        at("2026-12-31T23:59:00");
        at("2027-01-01T00:30:00");
        at("2027-01-01T05:59:00");
        assertEquals(0, mails(address));
        at("2027-01-01T06:30:00");
        assertEquals(0, mails(address));
        at("2027-01-01T20:59:00");
        assertEquals(1, mails(address));
    }

    @Test
    void whatWasReadIsNotInTheMail() {
        tell("2026-10-14T09:00:00", "2025");
        TestClock.set(time("2026-10-14T10:00:00"));
        read(official);
        at("2026-10-15T07:00:00");
        assertEquals(0, mails(address));
    }

    @Test
    void whoSaysSoGetsNoMail() {
        choose(official, 0, false, List.of()).statusCode(200).body("digest", is(false));
        tell("2026-10-14T09:00:00", "2025");
        at("2026-10-15T07:00:00");
        assertEquals(0, mails(address));
        choose(official, 1, true, List.of("WORK_PLAN", "WORK_PLAN"))
                .statusCode(200)
                .body("muted", contains("WORK_PLAN"));
        at("2026-10-15T07:05:00");
        assertEquals(0, mails(address), "the topic is muted");
    }

    @Test
    void aUnitIsWrittenToThroughThoseWhoSitThere() {
        count(committee);
        TestClock.set(time("2026-10-14T09:00:00"));
        tellUnit("2026");
        at("2026-10-15T07:00:00");
        assertEquals(1, mails(committeeAddress));
        assertEquals(0, mails(address));
        TestClock.set(time("2026-12-20T09:00:00"));
        tellUnit("2026");
        at("2026-12-21T07:00:00");
        assertEquals(1, mails(committeeAddress), "who has not come for sixty days may have left the unit");
    }

    @Test
    void whoIsStruckOffTheListOrHasNoAddressGetsNoMail() {
        tell("2026-10-14T09:00:00", "2025");
        world.run("update official set active = false where id = ?", world.home.official());
        at("2026-10-15T07:00:00");
        assertEquals(0, mails(address));
        world.run("update official set active = true, email = null where id = ?", world.home.official());
        at("2026-10-15T07:05:00");
        world.run("update official set email = 'không phải địa chỉ' where id = ?", world.home.official());
        at("2026-10-16T07:05:00");
        assertEquals(
                "0",
                world.one(
                        "select count(*) from mail_outbox where subject like '%: 1 %' and recipient = 'không phải địa chỉ'"));
    }

    @Test
    void theFirstSignInDoesNotBringTheSameMailAgain() {
        tell("2026-10-14T09:00:00", "2025");
        at("2026-10-15T07:00:00");
        assertEquals(1, mails(address));
        count(official);
        at("2026-10-15T08:00:00");
        at("2026-10-16T07:00:00");
        assertEquals(1, mails(address));
    }

    @Test
    void twoInstancesAtOnceWriteOneMail() throws Exception {
        tell("2026-10-14T09:00:00", "2025");
        TestClock.set(time("2026-10-15T07:00:00"));
        Callable<Void> run = () -> {
            job.digest();
            return null;
        };
        try (ExecutorService both = Executors.newFixedThreadPool(3)) {
            for (Future<Void> one : both.invokeAll(List.of(run, run, run))) {
                one.get();
            }
        }
        assertEquals(1, mails(address));
    }

    @Test
    void aLongListIsCutAndNamesStayText() {
        world.run(
                "update official set full_name = '<b>An</b>' || chr(10) || 'Bcc: x' where id = ?",
                world.home.official());
        IntStream.range(0, 60).forEach(n -> tell("2026-10-14T09:00:00", String.valueOf(1900 + n)));
        at("2026-10-15T07:00:00");
        String html = mail(address, "html_body");
        assertTrue(html.contains("&lt;b&gt;An&lt;/b&gt;"), html);
        assertTrue(html.contains("Còn 10 thông báo khác"), html);
        assertFalse(mail(address, "subject").contains("Bcc"));
    }

    @Test
    void everyPersonSeesWhatHeChose() {
        given().auth()
                .oauth2(committee)
                .get("/api/v1/notices/choices")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("email", equalTo(committeeAddress))
                .body("mailOn", is(true))
                .body("digest", is(true))
                .body("digestAt", equalTo("07:00"))
                .body("topics", hasItem("QUOTA"));
        choose(committee, 1, false, List.of()).statusCode(412);
        choose(committee, 0, false, List.of("KHÔNG")).statusCode(400);
        choose(committee, 0, false, List.of("QUOTA")).statusCode(200).header("ETag", "\"1\"");
        given().auth()
                .oauth2(official)
                .get("/api/v1/notices/choices")
                .then()
                .body("digest", is(true))
                .body("email", equalTo(address));
    }

    private void tell(String when, String year) {
        TestClock.set(time(when));
        QuarkusTransaction.requiringNew().run(() -> notices.toOfficials(List.of(world.home.official()), overdue(year)));
    }

    private void tellUnit(String year) {
        UUID commune = world.home.commune().id();
        QuarkusTransaction.requiringNew().run(() -> notices.toUnits(List.of(commune), overdue(year)));
    }

    private static News overdue(String year) {
        return new News("workPlan.overdue", null, "/work-plans", List.of(year, "168-QĐ/TU", "31/01/" + year));
    }

    private void at(String when) {
        TestClock.set(time(when));
        job.digest();
    }

    private static Instant time(String local) {
        return Instant.parse(local + "Z").minusSeconds(7 * 3600);
    }

    private int mails(String recipient) {
        return Integer.parseInt(world.one("select count(*) from mail_outbox where recipient = ?", recipient));
    }

    private String mail(String recipient, String column) {
        return world.one(
                "select " + column + " from mail_outbox where recipient = ? order by created_at desc limit 1",
                recipient);
    }

    private static void count(String token) {
        given().auth().oauth2(token).get("/api/v1/notices/unread").then().statusCode(200);
    }

    private static void read(String token) {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("until", "2026-10-14T23:00:00Z"))
                .post("/api/v1/notices/read")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse choose(String token, int version, boolean digest, List<String> muted) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("digest", digest, "muted", muted))
                .put("/api/v1/notices/choices")
                .then();
    }
}
