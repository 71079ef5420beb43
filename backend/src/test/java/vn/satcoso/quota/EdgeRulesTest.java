package vn.satcoso.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.quota.Cases.CELL;
import static vn.satcoso.quota.Cases.COMMITTEE;
import static vn.satcoso.quota.Cases.OTHER_CELL;
import static vn.satcoso.quota.Cases.REGULATION;
import static vn.satcoso.quota.Cases.assigned;
import static vn.satcoso.quota.Cases.attended;
import static vn.satcoso.quota.Cases.held;
import static vn.satcoso.quota.Cases.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.satcoso.meeting.Outcome;
import vn.satcoso.official.Rank;
import vn.satcoso.regulation.QuotaRuleResponse;
import vn.satcoso.unit.UnitKind;

@DisplayName("A6.2: the edge rules of counting, each decided once")
class EdgeRulesTest {
    private static final QuotaRuleResponse ONLINE_TOO = new QuotaRuleResponse(
            UUID.randomUUID(),
            COMMITTEE.rank(),
            COMMITTEE.districtSecretary(),
            COMMITTEE.scope(),
            COMMITTEE.minimum(),
            COMMITTEE.period(),
            true,
            COMMITTEE.article(),
            COMMITTEE.sourcePhrase(),
            COMMITTEE.validFrom(),
            COMMITTEE.validTo(),
            true,
            List.of());

    @ParameterizedTest(name = "{0}: tính {4}")
    @MethodSource
    void counts(String edge, QuotaRuleResponse rule, String day, List<Visit> visits, int expected) {
        LocalDate asOf = LocalDate.parse(day);
        List<HeldRank> ranks = List.of(held(Rank.COMMITTEE, "2020-01-01", null));
        Terms terms = Terms.choose(REGULATION, rules(List.of(rule), null), ranks, asOf)
                .orElseThrow();
        List<Visit> inPeriod = visits.stream()
                .filter(visit -> terms.period().contains(visit.heldOn()))
                .toList();
        List<AssignedArea> areas =
                List.of(assigned(CELL, UnitKind.CELL), assigned(OTHER_CELL, UnitKind.CELL, "2020-01-01", "2024-06-30"));
        Moment moment = new Moment(asOf, asOf.plusDays(1));
        assertEquals(
                expected,
                Standing.at(moment, terms, Coverage.of(terms, areas), inPeriod, Map.of())
                        .done());
    }

    static Stream<Arguments> counts() {
        Visit online = online("2024-05-05");
        Visit one = attended("2024-05-05", CELL);
        return Stream.of(
                Arguments.of("A6.2 trực tuyến, quy định không cho", COMMITTEE, "2024-12-31", List.of(online), 0),
                Arguments.of("A6.2 trực tuyến, quy định cho", ONLINE_TOO, "2024-12-31", List.of(online), 1),
                Arguments.of("A6.2 trực tuyến và trực tiếp", ONLINE_TOO, "2024-12-31", List.of(online, one), 2),
                Arguments.of("A6.2 ngày 29/02", COMMITTEE, "2024-02-29", List.of(attended("2024-02-29", CELL)), 1),
                Arguments.of(
                        "A6.2 ngày 29/02 xem trước một ngày",
                        COMMITTEE,
                        "2024-02-28",
                        List.of(attended("2024-02-29", CELL)),
                        0),
                Arguments.of(
                        "A6.2 ngày 31/12 thuộc năm cũ",
                        COMMITTEE,
                        "2024-12-31",
                        List.of(attended("2024-12-31", CELL)),
                        1),
                Arguments.of(
                        "A6.2 ngày 31/12 không thuộc năm sau",
                        COMMITTEE,
                        "2025-12-31",
                        List.of(attended("2024-12-31", CELL)),
                        0),
                Arguments.of(
                        "A6.2 chi bộ thôi phân công: buổi trước ngày thôi vẫn tính",
                        COMMITTEE,
                        "2024-12-31",
                        List.of(attended("2024-06-30", OTHER_CELL), attended("2024-07-01", OTHER_CELL)),
                        1));
    }

    private static Visit online(String day) {
        return new Visit(UUID.randomUUID(), LocalDate.parse(day), CELL, Outcome.ATTENDED, true, false);
    }
}
