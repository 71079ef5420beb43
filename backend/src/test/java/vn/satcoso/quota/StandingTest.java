package vn.satcoso.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.quota.Cases.CELL;
import static vn.satcoso.quota.Cases.COMMUNE;
import static vn.satcoso.quota.Cases.DISTRICT;
import static vn.satcoso.quota.Cases.FOREIGN_CELL;
import static vn.satcoso.quota.Cases.OTHER_CELL;
import static vn.satcoso.quota.Cases.assigned;
import static vn.satcoso.quota.Cases.attended;
import static vn.satcoso.quota.Cases.held;
import static vn.satcoso.quota.Cases.secretary;
import static vn.satcoso.quota.Cases.terms;
import static vn.satcoso.quota.Cases.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.satcoso.meeting.Outcome;
import vn.satcoso.official.Rank;
import vn.satcoso.unit.UnitKind;

@DisplayName("What counts, and how an official stands")
class StandingTest {
    private static final List<HeldRank> COMMITTEE = List.of(held(Rank.COMMITTEE, "2020-01-01", null));

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void verdicts(String edge, Visit visit, Verdict expected) {
        List<HeldRank> held = List.of(held(Rank.COMMITTEE, "2026-02-01", "2026-11-30"));
        List<AssignedArea> areas = List.of(
                assigned(CELL, UnitKind.CELL, "2026-03-01", "2026-10-31"), assigned(DISTRICT, UnitKind.DISTRICT));
        Terms terms = terms(held, "2026-09-30");
        assertEquals(expected, Standing.verdict(visit, LocalDate.of(2026, 9, 30), terms, Coverage.of(terms, areas)));
    }

    static Stream<Arguments> verdicts() {
        UUID id = UUID.randomUUID();
        LocalDate may = LocalDate.of(2026, 5, 5);
        return Stream.of(
                Arguments.of("A6.2 tự dự, đúng chi bộ", attended("2026-05-05", CELL), Verdict.COUNTED),
                Arguments.of("A6.2 vắng", visit("2026-05-05", CELL, Outcome.ABSENT), Verdict.ABSENT),
                Arguments.of("A6.2 chuyển buổi", visit("2026-05-05", CELL, Outcome.MOVED), Verdict.MOVED),
                Arguments.of(
                        "A6.2 có người dự thay", visit("2026-05-05", CELL, Outcome.SUBSTITUTED), Verdict.SUBSTITUTED),
                Arguments.of(
                        "A6.2 dự thay người khác",
                        new Visit(id, may, CELL, Outcome.SUBSTITUTED, false, true),
                        Verdict.STOOD_IN_FOR_ANOTHER),
                Arguments.of(
                        "A6.2 trực tuyến", new Visit(id, may, CELL, Outcome.ATTENDED, true, false), Verdict.ONLINE),
                Arguments.of("A6.2 chi bộ khác cùng xã", attended("2026-05-05", OTHER_CELL), Verdict.OUT_OF_SCOPE),
                Arguments.of("A6.2 chi bộ huyện khác", attended("2026-05-05", FOREIGN_CELL), Verdict.OUT_OF_SCOPE),
                Arguments.of("trước ngày phân công", attended("2026-02-28", CELL), Verdict.OUT_OF_SCOPE),
                Arguments.of("ngày đầu phân công", attended("2026-03-01", CELL), Verdict.COUNTED),
                Arguments.of("trước ngày nhận chức", attended("2026-01-31", CELL), Verdict.NOT_IN_POST),
                Arguments.of("đúng ngày xem", attended("2026-09-30", CELL), Verdict.COUNTED),
                Arguments.of("sau ngày xem", attended("2026-10-01", CELL), Verdict.NOT_YET_HELD));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource
    void scopes(String source, List<HeldRank> held, List<AssignedArea> areas, String cell, boolean covered) {
        Terms terms = terms(held, "2026-06-30");
        assertEquals(covered, Coverage.of(terms, areas).covers(cell, LocalDate.of(2026, 6, 30)));
    }

    static Stream<Arguments> scopes() {
        List<HeldRank> body = List.of(held(Rank.STANDING_BODY, "2020-01-01", null));
        List<HeldRank> standing = List.of(held(Rank.STANDING_COMMITTEE, "2020-01-01", null));
        List<HeldRank> secretary = List.of(secretary("2020-01-01", null));
        List<HeldRank> team = List.of(held(Rank.TEAM_MEMBER, "2020-01-01", null));
        List<AssignedArea> district = List.of(assigned(DISTRICT, UnitKind.DISTRICT));
        List<AssignedArea> commune = List.of(assigned(COMMUNE, UnitKind.COMMUNE));
        List<AssignedArea> cell = List.of(assigned(CELL, UnitKind.CELL));
        return Stream.of(
                Arguments.of("S2-07 toàn tỉnh, không cần phân công", body, List.of(), FOREIGN_CELL, true),
                Arguments.of("S2-07 tỉnh khác", body, List.of(), "2.9.8.7.", false),
                Arguments.of("S2-08 huyện được phân công", standing, district, CELL, true),
                Arguments.of("S2-08 huyện khác", standing, district, FOREIGN_CELL, false),
                Arguments.of("S2-08 tỉnh không còn cấp huyện", standing, commune, CELL, true),
                Arguments.of("S2-09 huyện mình đứng đầu", secretary, List.of(), CELL, true),
                Arguments.of("S2-09 huyện khác", secretary, List.of(), FOREIGN_CELL, false),
                Arguments.of("S2-10 chi bộ được phân công", COMMITTEE, cell, CELL, true),
                Arguments.of("S2-10 chỉ phân công huyện", COMMITTEE, district, CELL, false),
                Arguments.of("S2-10 chưa phân công", COMMITTEE, List.of(), CELL, false),
                Arguments.of("S3-19 địa bàn của Tổ", team, commune, CELL, true),
                Arguments.of("S3-19 chi bộ được giao trong Tổ", team, cell, CELL, true),
                Arguments.of("S3-19 chỉ phân công huyện", team, district, CELL, false));
    }

    @ParameterizedTest(name = "ngày {0}, đã dự {1}/3, còn {2} buổi: {3}")
    @CsvSource({
        "2025-01-01, 0, 12, ON_TRACK",
        "2025-10-01, 0,  9, AT_RISK", // A6.7: chậm so với nhịp
        "2025-10-01, 0,  3, AT_RISK", // không còn gấp đôi số thiếu
        "2025-10-01, 0,  2, UNREACHABLE",
        "2025-10-01, 2,  2, ON_TRACK",
        "2025-10-01, 2,  1, AT_RISK",
        "2025-10-01, 2,  0, UNREACHABLE",
        "2025-10-01, 3,  0, MET",
        "2025-10-01, 5,  0, MET"
    })
    void states(String day, int done, int left, QuotaState expected) {
        assertEquals(expected, standing(day, "2025-10-15", done, left).state());
    }

    @Test
    @DisplayName("The last day of the year still runs until midnight in Hà Nội; the next day the year is over")
    void yearBoundary() {
        assertEquals(
                QuotaState.UNREACHABLE,
                standing("2025-12-31", "2025-12-31", 2, 0).state());
        assertEquals(QuotaState.AT_RISK, lastDay("2025-12-31", 1).state());
        assertEquals(
                QuotaState.MISSED, standing("2025-12-31", "2026-01-01", 2, 0).state());
        assertEquals(QuotaState.MET, standing("2025-12-31", "2026-01-01", 3, 0).state());
        assertEquals(
                QuotaState.UNREACHABLE,
                standing("2025-12-30", "2026-01-01", 2, 0).state());
    }

    @Test
    @DisplayName("A6.2: two meetings on one day are two; one moved to the next month counts where it was held")
    void twoInADayAndMovedToTheNextMonth() {
        List<AssignedArea> cells = List.of(assigned(CELL, UnitKind.CELL), assigned(OTHER_CELL, UnitKind.CELL));
        Terms terms = terms(COMMITTEE, "2025-06-30");
        Coverage coverage = Coverage.of(terms, cells);
        List<Visit> visits = List.of(attended("2025-06-05", CELL), attended("2025-06-05", OTHER_CELL));
        Moment moment = new Moment(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 2));
        assertEquals(2, Standing.at(moment, terms, coverage, visits, Map.of()).done());

        Terms team = terms(List.of(held(Rank.TEAM_MEMBER, "2020-01-01", null)), "2025-07-02");
        Coverage area = Coverage.of(team, List.of(assigned(COMMUNE, UnitKind.COMMUNE)));
        Moment july = new Moment(LocalDate.of(2025, 7, 2), LocalDate.of(2025, 7, 2));
        Visit juneMeetingHeldInJuly = attended("2025-07-01", CELL);
        assertEquals(
                QuotaState.MET,
                Standing.at(july, team, area, List.of(juneMeetingHeldInJuly), Map.of())
                        .state());
    }

    @Test
    @DisplayName("No number is stated: what was attended is shown, nothing is owed (S2-07, S2-09)")
    void noMinimum() {
        Terms terms = terms(List.of(held(Rank.STANDING_BODY, "2020-01-01", null)), "2025-12-31");
        Moment over = new Moment(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 1));
        Standing standing = Standing.at(
                over, terms, Coverage.of(terms, List.of()), List.of(attended("2025-03-05", CELL)), Map.of());
        assertEquals(QuotaState.NO_MINIMUM, standing.state());
        assertEquals(1, standing.done());
        assertEquals(0, standing.required());
    }

    @Test
    @DisplayName("Meetings left: nested assignments count once, a recorded one is no longer ahead, today still is")
    void meetingsLeft() {
        List<AssignedArea> nested = List.of(assigned(COMMUNE, UnitKind.COMMUNE), assigned(CELL, UnitKind.CELL));
        Terms terms = terms(List.of(held(Rank.TEAM_MEMBER, "2020-01-01", null)), "2025-07-10");
        Coverage coverage = Coverage.of(terms, nested);
        Map<String, List<Upcoming>> ahead = Map.of(
                COMMUNE,
                List.of(new Upcoming(LocalDate.of(2025, 7, 10), 1), new Upcoming(LocalDate.of(2025, 8, 5), 2)),
                CELL,
                List.of(new Upcoming(LocalDate.of(2025, 8, 5), 1), new Upcoming(LocalDate.of(2025, 10, 1), 1)));
        Moment today = new Moment(LocalDate.of(2025, 7, 10), LocalDate.of(2025, 7, 10));
        Standing none = Standing.at(today, terms, coverage, List.of(), ahead);
        assertEquals(3, none.remaining());
        assertEquals(LocalDate.of(2025, 7, 10), none.nextOn());
        Standing absent =
                Standing.at(today, terms, coverage, List.of(visit("2025-07-10", CELL, Outcome.ABSENT)), ahead);
        assertEquals(2, absent.remaining());
        assertEquals(LocalDate.of(2025, 8, 5), absent.nextOn());
    }

    @Test
    @DisplayName("What is recorded later does not change how a past day looked")
    void aPastDayStaysAsItWas() {
        Terms terms = terms(COMMITTEE, "2025-10-01");
        Coverage coverage = Coverage.of(terms, List.of(assigned(CELL, UnitKind.CELL)));
        Map<String, List<Upcoming>> ahead = Map.of(
                CELL, List.of(new Upcoming(LocalDate.of(2025, 11, 5), 3), new Upcoming(LocalDate.of(2025, 12, 5), 3)));
        Moment then = new Moment(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 1));
        Moment asOf = new Moment(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 20));
        List<Visit> later = List.of(attended("2025-11-05", CELL), visit("2025-12-05", CELL, Outcome.ABSENT));
        assertEquals(
                Standing.at(then, terms, coverage, List.of(), ahead), Standing.at(asOf, terms, coverage, later, ahead));
    }

    private static Standing lastDay(String day, int left) {
        Terms terms = terms(COMMITTEE, day);
        Coverage coverage = Coverage.of(terms, List.of(assigned(CELL, UnitKind.CELL)));
        List<Visit> visits = List.of(attended("2025-01-05", CELL), attended("2025-02-05", CELL));
        Map<String, List<Upcoming>> ahead = Map.of(CELL, List.of(new Upcoming(LocalDate.parse(day), left)));
        return Standing.at(new Moment(LocalDate.parse(day), LocalDate.parse(day)), terms, coverage, visits, ahead);
    }

    private static Standing standing(String day, String today, int done, int left) {
        Terms terms = terms(COMMITTEE, day);
        Coverage coverage = Coverage.of(terms, List.of(assigned(CELL, UnitKind.CELL)));
        String[] days = {"2025-01-01", "2025-02-05", "2025-03-05", "2025-04-05", "2025-05-05"};
        List<Visit> visits =
                Arrays.stream(days).limit(done).map(d -> attended(d, CELL)).toList();
        Map<String, List<Upcoming>> ahead =
                left == 0 ? Map.of() : Map.of(CELL, List.of(new Upcoming(LocalDate.of(2025, 12, 31), left)));
        return Standing.at(new Moment(LocalDate.parse(day), LocalDate.parse(today)), terms, coverage, visits, ahead);
    }
}
