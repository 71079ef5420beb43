package vn.satcoso.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.satcoso.quota.Cases.COMMITTEE;
import static vn.satcoso.quota.Cases.REGULATION;
import static vn.satcoso.quota.Cases.RULES;
import static vn.satcoso.quota.Cases.SECRETARY;
import static vn.satcoso.quota.Cases.STANDING_BODY;
import static vn.satcoso.quota.Cases.STANDING_COMMITTEE;
import static vn.satcoso.quota.Cases.TEAM_MEMBER;
import static vn.satcoso.quota.Cases.held;
import static vn.satcoso.quota.Cases.rule;
import static vn.satcoso.quota.Cases.rules;
import static vn.satcoso.quota.Cases.secretary;
import static vn.satcoso.quota.Cases.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.satcoso.official.Rank;
import vn.satcoso.regulation.QuotaPeriod;
import vn.satcoso.regulation.QuotaRuleResponse;
import vn.satcoso.regulation.QuotaScope;

@DisplayName("Which rule binds, and how many meetings it asks for")
class TermsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theRuleOfTheHighestRank(String source, List<HeldRank> held, QuotaRuleResponse expected) {
        assertEquals(expected, terms(held, "2024-07-01").rule());
    }

    static Stream<Arguments> theRuleOfTheHighestRank() {
        HeldRank body = held(Rank.STANDING_BODY, "2020-01-01", null);
        HeldRank standing = held(Rank.STANDING_COMMITTEE, "2020-01-01", null);
        HeldRank committee = held(Rank.COMMITTEE, "2020-01-01", null);
        return Stream.of(
                Arguments.of("S2-07 Thường trực", List.of(body, standing, committee), STANDING_BODY),
                Arguments.of("S2-08 UV BTV", List.of(standing), STANDING_COMMITTEE),
                Arguments.of("S2-06 UV BTV cũng là UV BCH", List.of(committee, standing), STANDING_COMMITTEE),
                Arguments.of("S2-09 UV BCH là bí thư huyện ủy", List.of(secretary("2020-01-01", null)), SECRETARY),
                Arguments.of("S2-10 UV BCH không là bí thư huyện ủy", List.of(committee), COMMITTEE),
                Arguments.of(
                        "S2-10 thôi làm bí thư từ 30/6",
                        List.of(secretary("2020-01-01", "2024-06-30"), held(Rank.COMMITTEE, "2024-07-01", null)),
                        COMMITTEE),
                Arguments.of(
                        "S2-08 lên UV BTV từ 01/7",
                        List.of(
                                held(Rank.COMMITTEE, "2020-01-01", null),
                                held(Rank.STANDING_COMMITTEE, "2024-07-01", null)),
                        STANDING_COMMITTEE),
                Arguments.of(
                        "S2-10 chỉ lên UV BTV từ 02/7",
                        List.of(
                                held(Rank.COMMITTEE, "2020-01-01", null),
                                held(Rank.STANDING_COMMITTEE, "2024-07-02", null)),
                        COMMITTEE),
                Arguments.of("S3-19 thành viên Tổ", List.of(held(Rank.TEAM_MEMBER, "2020-01-01", null)), TEAM_MEMBER),
                Arguments.of(
                        "S2-10 đã thôi giữ chức trong năm",
                        List.of(held(Rank.COMMITTEE, "2020-01-01", "2024-03-31")),
                        COMMITTEE));
    }

    @Test
    @DisplayName("A rank that the regulation does not name, or held in no day of the period, binds to nothing")
    void nothingBinds() {
        LocalDate day = LocalDate.of(2024, 7, 1);
        List<HeldRank> ended = List.of(held(Rank.COMMITTEE, "2020-01-01", "2023-12-31"));
        List<HeldRank> later = List.of(held(Rank.COMMITTEE, "2024-07-02", null));
        List<HeldRank> other = List.of(held(Rank.AGENCY_LEADER, "2020-01-01", null));
        Stream.of(ended, later, other)
                .forEach(held -> assertTrue(
                        Terms.choose(REGULATION, rules(RULES, null), held, day).isEmpty(), held::toString));
    }

    @ParameterizedTest(name = "S2-10 3 lần/năm, giữ chức {0} đến {1}: phải dự {2}")
    @CsvSource({
        "2020-01-01,           , 3",
        "2024-01-01, 2024-12-31, 3",
        "2024-01-02,           , 2", // 365/366 × 3 = 2,99
        "2024-07-01,           , 1", // 184/366 × 3 = 1,51
        "2024-05-01,           , 2", // 245/366 × 3 = 2,01
        "2024-08-31,           , 1", // 123/366 × 3 = 1,008
        "2024-09-01,           , 1", // 122 ngày, đúng một phần ba: ít nhất 1
        "2024-09-02,           , 0", // 121 ngày, chưa đến một phần ba
        "2024-12-31,           , 0",
        "2020-01-01, 2024-05-01, 1", // 122 ngày
        "2020-01-01, 2024-04-30, 0" // 121 ngày
    })
    void proratedByDaysInPost(String from, String to, int required) {
        String day = to == null ? "2024-12-31" : to;
        assertEquals(
                required, terms(List.of(held(Rank.COMMITTEE, from, to)), day).required());
    }

    @ParameterizedTest(name = "S3-19 1 lần/quý, quý có ngày {0}, vào Tổ từ {1}: phải dự {2}")
    @CsvSource({
        "2026-03-31, 2020-01-01, 1",
        "2026-03-31, 2026-03-02, 1", // 30/90 ngày, đúng một phần ba
        "2026-03-31, 2026-03-03, 0", // 29/90 ngày
        "2026-04-01, 2020-01-01, 1",
        "2026-12-31, 2026-12-01, 1", // 31/92 ngày
        "2026-12-31, 2026-12-02, 0" // 30/92 ngày
    })
    void oncePerQuarter(String day, String from, int required) {
        assertEquals(
                required,
                terms(List.of(held(Rank.TEAM_MEMBER, from, null)), day).required());
    }

    @ParameterizedTest(name = "{0}: kỳ {1} đến {2}")
    @CsvSource({
        "2024-12-31, 2024-01-01, 2024-12-31, YEAR",
        "2025-01-01, 2025-01-01, 2025-12-31, YEAR",
        "2025-06-30, 2025-01-01, 2025-06-30, HALF",
        "2025-07-01, 2025-07-01, 2025-12-31, HALF",
        "2025-03-31, 2025-01-01, 2025-03-31, QUARTER",
        "2025-04-01, 2025-04-01, 2025-06-30, QUARTER",
        "2024-02-29, 2024-02-01, 2024-02-29, MONTH"
    })
    void calendarPeriods(String day, String from, String to, QuotaPeriod period) {
        assertEquals(Cases.days(from, to), period.around(LocalDate.parse(day)));
    }

    @Test
    @DisplayName("Two posts of one rank at once count each day once")
    void overlappingPostsOfOneRank() {
        List<HeldRank> twice = List.of(
                held(Rank.COMMITTEE, "2024-01-01", "2024-08-31"), held(Rank.COMMITTEE, "2024-06-01", "2024-12-31"));
        assertEquals(366, terms(twice, "2024-12-31").daysInPost());
    }

    @Test
    @DisplayName("A change of rule never rewrites a period that began under the old one")
    void ruleVersions() {
        QuotaRuleResponse old =
                rule(Rank.COMMITTEE, false, QuotaScope.ASSIGNED_CELLS, 3, QuotaPeriod.YEAR, "2020-01-20", "2025-06-30");
        QuotaRuleResponse next =
                rule(Rank.COMMITTEE, false, QuotaScope.ASSIGNED_CELLS, 4, QuotaPeriod.YEAR, "2025-07-01", null);
        List<HeldRank> held = List.of(held(Rank.COMMITTEE, "2019-01-01", null));
        List<QuotaRuleResponse> rules = List.of(next, old);
        assertEquals(3, choose(rules, held, "2024-12-31").required());
        assertEquals(3, choose(rules, held, "2025-12-31").required());
        assertEquals(4, choose(rules, held, "2026-01-01").required());
        // The first year of the regulation: owed from its first day on, 347 of 366 days.
        assertEquals(2, choose(rules, held, "2020-12-31").required());
    }

    @ParameterizedTest(name = "đến hết {0}: lẽ ra đã dự {1}/3")
    @CsvSource({"2025-01-01, 0", "2025-05-01, 0", "2025-05-02, 1", "2025-10-01, 2", "2025-12-30, 2", "2025-12-31, 3"})
    void evenPace(String day, int expected) {
        Terms terms = terms(List.of(held(Rank.COMMITTEE, "2020-01-01", null)), day);
        assertEquals(expected, terms.expectedBy(LocalDate.parse(day)));
    }

    private static Terms choose(List<QuotaRuleResponse> rules, List<HeldRank> held, String day) {
        return Terms.choose(REGULATION, rules(rules, null), held, LocalDate.parse(day))
                .orElseThrow();
    }
}
