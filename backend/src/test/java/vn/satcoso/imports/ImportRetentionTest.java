package vn.satcoso.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("A file with personal data is not kept longer than it is needed")
class ImportRetentionTest {
    private static final String TREE = "level,code,name,parent_code\nTỉnh,%1$s,Tỉnh ủy Thử,\nXã,%1$s-X,Xã,%1$s\n";

    @Inject
    DataSource database;

    @Inject
    ImportRetention retention;

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void theContentGoesWhenTheFileIsApplied() {
        ImportCalls calls = ImportCalls.organizer("IRB1");
        String id = calls.bring("UNITS", TREE.formatted("IRB1")).extract().path("id");
        assertEquals("0", content(id));
        calls.confirm(id).statusCode(200);
    }

    @Test
    void anUnconfirmedFileGoesAfterAWeek() {
        ImportCalls calls = ImportCalls.organizer("IRB2");
        String applied = calls.bring("UNITS", TREE.formatted("IRB2")).extract().path("id");
        String waiting = calls.send("UNITS", TREE.formatted("IRB2")).extract().path("id");
        TestClock.set(LocalDate.of(2026, 10, 22));
        retention.forget();
        assertEquals(1, found(waiting));
        TestClock.set(LocalDate.of(2026, 10, 23));
        retention.forget();
        assertEquals(0, found(waiting));
        assertEquals(1, found(applied));
    }

    private String content(String id) {
        return new World(database).one("select length(content) from import_file where id = ?", UUID.fromString(id));
    }

    private int found(String id) {
        World world = new World(database);
        return Integer.parseInt(world.one("select count(*) from import_file where id = ?", UUID.fromString(id)));
    }
}
