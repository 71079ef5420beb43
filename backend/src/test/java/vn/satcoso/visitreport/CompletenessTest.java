package vn.satcoso.visitreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.satcoso.visitreport.ReportSection.CONVEYED;
import static vn.satcoso.visitreport.ReportSection.LESSONS;
import static vn.satcoso.visitreport.ReportSection.MOOD;
import static vn.satcoso.visitreport.ReportSection.OPINIONS;
import static vn.satcoso.visitreport.ReportSection.PROPOSALS;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {
    private static final List<SectionDemand> DEMANDS = SectionDemand.strictest(List.of(
            rule("168", CONVEYED, true, false, 40, 2),
            rule("168", PROPOSALS, true, true, 20, 2),
            rule("168", OPINIONS, true, true, 10, 1),
            rule("168", LESSONS, false, true, 20, 1)));

    /** Each section as its length, or {@code 0} and {@code -} for "nothing of this kind". */
    @ParameterizedTest(name = "{0} → {1}, missing {2}")
    @DisplayName("S0-15: the score is the share of the required weights, rounded down")
    @CsvSource({
        "'',0,CONVEYED OPINIONS PROPOSALS",
        "CONVEYED=39,0,CONVEYED OPINIONS PROPOSALS",
        "CONVEYED=40,40,OPINIONS PROPOSALS",
        "CONVEYED=10000,40,OPINIONS PROPOSALS",
        "CONVEYED=-,0,CONVEYED OPINIONS PROPOSALS",
        "PROPOSALS=-,40,CONVEYED OPINIONS",
        "PROPOSALS=- OPINIONS=-,60,CONVEYED",
        "CONVEYED=40 PROPOSALS=19 OPINIONS=10,60,PROPOSALS",
        "CONVEYED=40 PROPOSALS=20 OPINIONS=-,100,''",
        "LESSONS=500,0,CONVEYED OPINIONS PROPOSALS"
    })
    void score(String written, int score, String missing) {
        Map<ReportSection, Completeness.Filled> filled = new EnumMap<>(ReportSection.class);
        Arrays.stream(written.split(" ")).filter(part -> !part.isEmpty()).forEach(part -> {
            String[] says = part.split("=");
            boolean nothing = says[1].equals("-");
            filled.put(
                    ReportSection.valueOf(says[0]),
                    new Completeness.Filled(nothing ? 0 : Integer.parseInt(says[1]), nothing));
        });
        Completeness found = Completeness.of(DEMANDS, filled);
        assertEquals(score, found.score());
        assertEquals(
                missing,
                String.join(" ", found.missing().stream().map(Enum::name).toList()));
    }

    @Test
    @DisplayName("S0-15: where nothing is demanded nothing is missing; thirds are rounded down")
    void edges() {
        assertEquals(100, Completeness.of(List.of(), Map.of()).score());
        List<SectionDemand> thirds = SectionDemand.strictest(
                List.of(rule("1", CONVEYED, true, false, 1, 1), rule("1", OPINIONS, true, false, 1, 2)));
        assertEquals(
                33,
                Completeness.of(thirds, Map.of(CONVEYED, new Completeness.Filled(1, false)))
                        .score());
    }

    @Test
    @DisplayName("two regulations on one visit: the strictest of each, in the order of the report, with both sources")
    void strictest() {
        List<SectionDemand> demands = SectionDemand.strictest(List.of(
                rule("168", PROPOSALS, true, true, 20, 2),
                rule("26", PROPOSALS, true, false, 10, 1),
                rule("26", LESSONS, false, true, 20, 1),
                rule("168", CONVEYED, false, true, 90, 9),
                rule("26", CONVEYED, true, false, 40, 1)));
        assertEquals(
                List.of(CONVEYED, PROPOSALS, LESSONS),
                demands.stream().map(SectionDemand::section).toList());
        SectionDemand proposals = demands.get(1);
        assertEquals(
                List.of(true, false, 20, 2),
                List.of(proposals.required(), proposals.mayBeNone(), proposals.minLength(), proposals.weight()));
        assertEquals(2, proposals.sources().size());
        assertEquals(40, demands.getFirst().minLength(), "what does not require does not lengthen");
        assertEquals(List.of("26, Điều 1: “phải nói”"), demands.getFirst().sources());
    }

    @Test
    @DisplayName("S1-10: the mood of the people is answered by its words and its scale together")
    void mood() {
        List<ReportSectionText> words =
                List.of(new ReportSectionText(MOOD, "Bà con phấn khởi, yên tâm sản xuất", false));
        assertTrue(content(words, null).filled().isEmpty());
        assertEquals(34, content(words, Mood.POSITIVE).filled().get(MOOD).length());
    }

    @Test
    @DisplayName("S0-07, S2-02, S2-16: rows count by their texts in their own section")
    void rows() {
        VisitReportContent content = new VisitReportContent(
                List.of(new ReportSectionText(OPINIONS, null, true)),
                null,
                false,
                List.of(new ReportDocument("12-NQ/TU", "Nghị quyết")),
                List.of(new ReportQuestion("Bao giờ có điện?", true, "Quý I")),
                List.of(new ReportOpinion(PeopleGroup.PEOPLE, "Đường", "Xa quá", false)),
                List.of(new ReportProposalRow(
                        UUID.randomUUID(),
                        ReportProposalKind.DIFFICULTY,
                        "Thiếu nước",
                        null,
                        null,
                        null,
                        false,
                        null)));
        Map<ReportSection, Completeness.Filled> filled = content.filled();
        assertEquals(18, filled.get(CONVEYED).length());
        assertEquals(21, filled.get(ReportSection.QUESTIONS).length());
        assertEquals(new Completeness.Filled(11, true), filled.get(OPINIONS));
        assertEquals(10, filled.get(PROPOSALS).length());
    }

    @ParameterizedTest(name = "settled {0}: {1}")
    @DisplayName("S0-16, S0-22: a proposal says what, where, whose and what for; a settled one its result")
    @CsvSource({
        "false,proposals[0].content proposals[0].place proposals[0].responsible proposals[0].requested",
        "true,proposals[0].content proposals[0].place proposals[0].result"
    })
    void unclear(boolean settled, String fields) {
        VisitReportContent content = new VisitReportContent(
                List.of(),
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReportProposalRow(
                        UUID.randomUUID(), ReportProposalKind.PROPOSAL, null, null, null, null, settled, null)));
        assertEquals(
                fields,
                String.join(
                        " ",
                        content.unclear().stream()
                                .map(violation -> violation.field())
                                .toList()));
    }

    private static VisitReportContent content(List<ReportSectionText> sections, Mood mood) {
        return new VisitReportContent(sections, mood, false, List.of(), List.of(), List.of(), List.of());
    }

    private static SectionRule rule(
            String regulation, ReportSection section, boolean required, boolean mayBeNone, int length, int weight) {
        return new SectionRule(regulation, section, required, mayBeNone, length, weight, "Điều 1", "phải nói");
    }
}
