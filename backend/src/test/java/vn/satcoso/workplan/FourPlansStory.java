package vn.satcoso.workplan;

import static vn.satcoso.workplan.PlanCalls.submit;
import static vn.satcoso.workplan.PlanCalls.written;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.satcoso.support.TestClock;

/** An came on 20/01, Bình on 03/02, Cúc has a draft, Dung nothing; on 15/10/2026 all that is past. */
abstract class FourPlansStory {
    @Inject
    DataSource database;

    PlanProvince province;

    @BeforeEach
    void plans() {
        province = new PlanProvince(database);
        province.committeeMember("01", "Lê Văn An");
        province.committeeMember("02", "Trần Thị Bình");
        province.committeeMember("03", "Vũ Thị Cúc");
        province.committeeMember("04", "Bùi Tiến Dung");
        submitted("01", LocalDate.of(2026, 1, 20), province.cell1);
        submitted("02", LocalDate.of(2026, 2, 3), province.cell2);
        written(province, "03", 2026, province.cell1);
        TestClock.set(LocalDate.of(2026, 10, 15));
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    void submitted(String number, LocalDate day, UUID cell) {
        TestClock.set(day);
        String id = written(province, number, day.getYear(), cell);
        submit(province.asOfficial(number), id, 1).statusCode(200);
    }
}
