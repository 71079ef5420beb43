package vn.satcoso.meeting;

import static org.hamcrest.Matchers.contains;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("A fixed day that falls on a day off")
class DaysOffTest {
    @Inject
    DataSource database;

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @ParameterizedTest(name = "S2-21 ngày {0} tháng {1}: họp {2}, vì {3}")
    @CsvSource({
        "13, 2026-02, 2026-02-13,",
        "16, 2026-02, 2026-02-23, Tết Nguyên đán",
        "18, 2026-02, 2026-02-23, Tết Nguyên đán",
        "20, 2026-02, 2026-02-23, Tết Nguyên đán",
        "21, 2026-02, 2026-02-21,",
        "29, 2026-02, 2026-02-28,",
        "1, 2027-01, 2027-01-04, Tết Dương lịch",
        "31, 2026-08, 2026-09-03, Nghỉ hoán đổi dịp Quốc khánh",
        "30, 2026-04, 2026-05-04, Ngày Chiến thắng và Quốc tế Lao động",
        "10, 2026-01, 2026-01-10,"
    })
    void givesWayToTheFirstWorkingDayAfterIt(int day, String month, String heldOn, String name) {
        TestClock.set(LocalDate.of(2026, 1, 3));
        World world = new World(database);
        String cell = world.nextCell.cell().id().toString();
        Api host = Api.as("commune-committee", world.home.commune().code());
        host.put("/cells/" + cell + "/schedule", 0, body("dayOfMonth", day, "time", "19:30", "place", "Nhà văn hóa"))
                .statusCode(200);
        host.get("/meetings?from={f}&to={t}&cellId={c}", heldOn, heldOn, cell)
                .body("items.month", contains(month))
                .body("items.dayOff", contains(name));
    }

    @Test
    void keepsWhatWasSaidOfAMeetingWhenTheFixedDayChanges() {
        TestClock.set(LocalDate.of(2026, 1, 3));
        World world = new World(database);
        String cell = world.nextCell.cell().id().toString();
        Api host = Api.as("commune-committee", world.home.commune().code());
        host.put("/cells/" + cell + "/schedule", 0, body("dayOfMonth", 12, "time", "19:30", "place", "A"))
                .statusCode(200);
        String id = host.get("/meetings?from=2026-03-12&to=2026-03-12&cellId={c}", cell)
                .extract()
                .path("items[0].id");
        host.put("/meetings/" + id, 0, body("agenda", "Bàn về nước sạch", "modelMeeting", true))
                .statusCode(200);
        int version = Integer.parseInt(world.one(
                "select version from meeting_schedule where cell_id = ? and valid_to is null",
                world.nextCell.cell().id()));
        host.put("/cells/" + cell + "/schedule", version, body("dayOfMonth", 20, "time", "19:30", "place", "B"))
                .statusCode(200);
        host.get("/meetings?from=2026-03-20&to=2026-03-20&cellId={c}", cell)
                .body("items.id", contains(id))
                .body("items.agenda", contains("Bàn về nước sạch"))
                .body("items.place", contains("B"))
                .body("items.version", contains(2));
    }
}
