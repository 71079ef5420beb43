package vn.satcoso.platform.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DatabaseRefusalsTest {
    private final DatabaseRefusals refusals = new DatabaseRefusals();

    @ParameterizedTest
    @DisplayName("A constraint without a text of its own is told in general words, not by its name")
    @CsvSource({
        "23505,official_code_unique,database.official_code_unique",
        "23503,assignment_unit_id_fkey,database.refused",
        "23514,nobody_thought_of_this,database.refused"
    })
    void constraints(String state, String constraint, String code) {
        String answer = "SERROR\0C" + state + "\0n" + constraint + "\0Mrefused\0";
        Throwable failure = new IllegalStateException(new PSQLException(new ServerErrorMessage(answer)));
        assertEquals(code, refusals.explain(failure).code());
        assertEquals(409, refusals.explain(failure).status());
    }

    @ParameterizedTest
    @DisplayName("What took too long may be tried again")
    @ValueSource(strings = {"57014", "55P03", "40P01", "40001"})
    void timeouts(String state) {
        assertTrue(refusals.overloaded(new IllegalStateException(new SQLException("canceling statement", state))));
    }

    @Test
    void otherFailuresMayNot() {
        assertFalse(refusals.overloaded(new IllegalStateException(new SQLException("syntax error", "42601"))));
        assertFalse(refusals.overloaded(new IllegalStateException(new SQLException())));
    }
}
