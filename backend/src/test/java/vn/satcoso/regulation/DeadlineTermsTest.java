package vn.satcoso.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.Ids;

class DeadlineTermsTest {
    private static final List<Rank> COMMITTEES = List.of(Rank.STANDING_BODY, Rank.STANDING_COMMITTEE, Rank.COMMITTEE);
    private static final DeadlineTerms GENERAL = row(COMMITTEES, 1, 31, 2024, null);
    private static final DeadlineTerms ONLY_2024 = row(COMMITTEES, 3, 31, 2024, 2024);

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("S0-18, S0-19: within January; in 2024 within March; 2025 is January again")
    @CsvSource({"2023,", "2024,2024-03-31", "2025,2025-01-31", "2026,2026-01-31", "2199,2199-01-31"})
    void annualPlan(int year, LocalDate due) {
        assertEquals(Optional.ofNullable(due), due(year, Rank.COMMITTEE, GENERAL, ONLY_2024));
        assertEquals(Optional.ofNullable(due), due(year, Rank.COMMITTEE, ONLY_2024, GENERAL), "order does not matter");
    }

    @ParameterizedTest(name = "{0} owes: {1}")
    @DisplayName("S0-18: only the ranks that a row names have a due date")
    @CsvSource({
        "STANDING_BODY,true",
        "STANDING_COMMITTEE,true",
        "COMMITTEE,true",
        "AGENCY_LEADER,false",
        "TEAM_MEMBER,false",
        "COMMUNE_COMMITTEE,false",
        "CELL_SECRETARY,false"
    })
    void ranks(Rank rank, boolean owes) {
        assertEquals(owes, due(2025, rank, GENERAL, ONLY_2024).isPresent());
    }

    @Test
    @DisplayName("S0-19: a row for one rank overrides that rank alone")
    void overrideOfOneRank() {
        DeadlineTerms standing = row(List.of(Rank.STANDING_BODY), 6, 30, 2026, 2026);
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), due(2026, Rank.STANDING_BODY, GENERAL, standing));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), due(2026, Rank.COMMITTEE, GENERAL, standing));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("S0-19: the narrowest row wins: one year before three, three before all")
    @CsvSource({"2025,2025-01-31", "2026,2026-02-15", "2027,2027-05-10", "2028,2028-02-15", "2029,2029-01-31"})
    void narrowestRowWins(int year, LocalDate due) {
        DeadlineTerms threeYears = row(COMMITTEES, 2, 15, 2026, 2028);
        DeadlineTerms oneYear = row(COMMITTEES, 5, 10, 2027, 2027);
        assertEquals(Optional.of(due), due(year, Rank.COMMITTEE, threeYears, GENERAL, oneYear));
        assertEquals(Optional.of(due), due(year, Rank.COMMITTEE, oneYear, GENERAL, threeYears));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("S0-18: of two rows equally wide the one that begins later wins")
    @CsvSource({"2026,2026-01-31", "2027,2027-02-28", "2030,2030-02-28"})
    void laterGeneralRow(int year, LocalDate due) {
        DeadlineTerms newer = row(COMMITTEES, 2, 28, 2027, null);
        assertEquals(Optional.of(due), due(year, Rank.COMMITTEE, GENERAL, newer));
        assertEquals(Optional.of(due), due(year, Rank.COMMITTEE, newer, GENERAL));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("S0-18: 29 February is the 28th where there is no 29th")
    @CsvSource({"2024,2024-02-29", "2025,2025-02-28", "2100,2100-02-28", "2000,2000-02-29"})
    void leapDay(int year, LocalDate due) {
        DeadlineTerms leap = row(COMMITTEES, 2, 29, 2000, null);
        assertEquals(Optional.of(due), due(year, Rank.COMMITTEE, leap));
    }

    @Test
    @DisplayName("S0-18: without rows nothing is owed")
    void noRows() {
        assertEquals(Optional.empty(), due(2026, Rank.COMMITTEE));
    }

    @Test
    @DisplayName("S0-19: of two rows for the same years the newest wins")
    void newestRowWins() {
        DeadlineTerms corrected = row(COMMITTEES, 4, 15, 2024, 2024);
        assertEquals(Optional.of(LocalDate.of(2024, 4, 15)), due(2024, Rank.COMMITTEE, GENERAL, ONLY_2024, corrected));
        assertEquals(Optional.of(LocalDate.of(2024, 4, 15)), due(2024, Rank.COMMITTEE, corrected, ONLY_2024, GENERAL));
    }

    private static DeadlineTerms row(List<Rank> ranks, int month, int day, int yearFrom, Integer yearTo) {
        return new DeadlineTerms(Ids.next(), ranks, month, day, null, yearFrom, yearTo);
    }

    private static Optional<LocalDate> due(int year, Rank rank, DeadlineTerms... rows) {
        return DeadlineTerms.due(List.of(rows), rank, year);
    }
}
