package vn.satcoso.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.quota.Cases.CELL;
import static vn.satcoso.quota.Cases.COMMITTEE;
import static vn.satcoso.quota.Cases.REGULATION;
import static vn.satcoso.quota.Cases.RULES;
import static vn.satcoso.quota.Cases.SECRETARY;
import static vn.satcoso.quota.Cases.assigned;
import static vn.satcoso.quota.Cases.attended;
import static vn.satcoso.quota.Cases.held;
import static vn.satcoso.quota.Cases.rule;
import static vn.satcoso.quota.Cases.rules;
import static vn.satcoso.quota.Cases.secretary;
import static vn.satcoso.quota.Cases.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.official.Rank;
import vn.satcoso.regulation.QuotaPeriod;
import vn.satcoso.regulation.QuotaRuleResponse;
import vn.satcoso.regulation.QuotaScope;
import vn.satcoso.unit.UnitKind;

@DisplayName("What is owed when the rule, the regulation or the post changes within a period")
class ChangedTermsTest {
    private static final List<HeldRank> ALWAYS = List.of(held(Rank.COMMITTEE, "2020-01-01", null));
    private static final List<HeldRank> SECRETARY_UNTIL_JUNE =
            List.of(secretary("2020-01-01", "2025-06-30"), held(Rank.COMMITTEE, "2025-07-01", null));

    @ParameterizedTest(name = "xem ngày {0}, quy định hết hiệu lực 31/8/2025: {1} ngày, phải dự {2}")
    @CsvSource({"2025-06-30, 243, 1", "2025-12-31, 243, 1", "2024-12-31, 366, 3"})
    void aRegulationEnds(String day, int days, int required) {
        Terms terms = ending("2025-08-31", day).orElseThrow();
        assertEquals(days, terms.daysInPost());
        assertEquals(required, terms.required());
    }

    @Test
    @DisplayName("A period that begins after the regulation ended owes nothing")
    void noPeriodAfterTheEnd() {
        assertEquals(Optional.empty(), ending("2025-12-31", "2026-01-01"));
        assertEquals(365, ending("2025-12-31", "2025-12-31").orElseThrow().daysInPost());
    }

    @Test
    @DisplayName("After the end of the regulation the pace asks for what is owed and no more")
    void paceStopsWithTheRegulation() {
        Terms terms = ending("2025-08-31", "2025-12-31").orElseThrow();
        assertEquals(terms.required(), terms.expectedBy(LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest(name = "xem ngày {0}: {1} ngày không là bí thư, phải dự {2}")
    @CsvSource({"2025-07-01, 184, 1", "2025-12-31, 184, 1", "2026-03-31, 365, 3"})
    void onlyTheDaysWithoutTheOfficeOfSecretary(String day, int days, int required) {
        Terms terms = terms(SECRETARY_UNTIL_JUNE, day);
        assertEquals(COMMITTEE, terms.rule());
        assertEquals(days, terms.daysInPost());
        assertEquals(required, terms.required());
    }

    @Test
    @DisplayName("The office of secretary on top of a membership that runs on governs its days alone")
    void secretaryOnTopOfAMembership() {
        List<HeldRank> both = List.of(
                held(Rank.COMMITTEE, "2020-01-01", null),
                secretary("2025-03-01", "2025-03-31"),
                secretary("2025-05-01", "2025-06-30"));
        assertEquals(SECRETARY, terms(both, "2025-05-15").rule());
        assertEquals(365 - 31 - 61, terms(both, "2025-12-31").daysInPost());
    }

    @Test
    @DisplayName("A visit on a day as secretary is no visit of a member who is none")
    void visitsAsSecretary() {
        Terms terms = terms(SECRETARY_UNTIL_JUNE, "2025-12-31");
        Coverage coverage = Coverage.of(terms, List.of(assigned(CELL, UnitKind.CELL)));
        LocalDate day = LocalDate.of(2025, 12, 31);
        assertEquals(Verdict.NOT_IN_POST, Standing.verdict(attended("2025-06-30", CELL), day, terms, coverage));
        assertEquals(Verdict.COUNTED, Standing.verdict(attended("2025-07-01", CELL), day, terms, coverage));
    }

    @Test
    @DisplayName("Who has left the rank is judged by what he was at last, not by what he will be")
    void heldAtLast() {
        List<HeldRank> held = List.of(
                secretary("2020-01-01", "2025-02-28"),
                held(Rank.COMMITTEE, "2025-03-01", "2025-08-31"),
                secretary("2025-12-01", null));
        assertEquals(COMMITTEE, terms(held, "2025-10-01").rule());
    }

    @Test
    @DisplayName("A specific rule that comes into force during a period does not rewrite it")
    void aSpecificRuleWaitsForTheNextPeriod() {
        QuotaRuleResponse general = rule(Rank.COMMITTEE, null, QuotaScope.ASSIGNED_CELLS, 3, QuotaPeriod.YEAR);
        QuotaRuleResponse specific =
                rule(Rank.COMMITTEE, false, QuotaScope.ASSIGNED_CELLS, 6, QuotaPeriod.YEAR, "2025-07-01", null);
        List<QuotaRuleResponse> rows = List.of(specific, general);
        assertEquals(general, choose(rows, "2025-12-31").rule());
        assertEquals(specific, choose(rows, "2026-01-01").rule());
    }

    private static Terms choose(List<QuotaRuleResponse> rows, String day) {
        return Terms.choose(REGULATION, rules(rows, null), ALWAYS, LocalDate.parse(day))
                .orElseThrow();
    }

    /** The shipped rules, closed by the end of their regulation. */
    private static Optional<Terms> ending(String end, String day) {
        List<QuotaRuleResponse> rows = RULES.stream()
                .map(row -> rule(
                        row.rank(),
                        row.districtSecretary(),
                        row.scope(),
                        row.minimum(),
                        row.period(),
                        "2018-01-01",
                        end))
                .toList();
        return Terms.choose(REGULATION, rules(rows, end), ALWAYS, LocalDate.parse(day));
    }
}
