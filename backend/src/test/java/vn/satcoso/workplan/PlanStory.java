package vn.satcoso.workplan;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.satcoso.support.TestClock;

/** A province on 20/01/2026 with one member of the committee, whose number is 01. */
abstract class PlanStory {
    @Inject
    DataSource database;

    PlanProvince province;
    UUID official;

    @BeforeEach
    void member() {
        TestClock.set(LocalDate.of(2026, 1, 20));
        province = new PlanProvince(database);
        official = province.committeeMember("01", "Trần Văn Bình");
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    RequestSpecification me() {
        return province.asOfficial("01");
    }
}
