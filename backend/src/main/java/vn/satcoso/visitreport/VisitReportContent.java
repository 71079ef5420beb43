package vn.satcoso.visitreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.platform.error.DomainException.Violation;

/** The whole content of a report; what is sent takes the place of what was there. Unfinished rows may be kept. */
public record VisitReportContent(
        @NotNull @Size(max = 14) List<@NotNull @Valid ReportSectionText> sections,
        @Schema(nullable = true) Mood mood,
        boolean goodPractice,
        @NotNull @Size(max = 50) List<@NotNull @Valid ReportDocument> documents,
        @NotNull @Size(max = 100) List<@NotNull @Valid ReportQuestion> questions,
        @NotNull @Size(max = 200) List<@NotNull @Valid ReportOpinion> opinions,
        @NotNull @Size(max = 100) List<@NotNull @Valid ReportProposalRow> proposals) {

    /** What cannot be kept: a section that is sent twice, or two proposals with one id. */
    List<Violation> contradictions() {
        List<Violation> violations = new ArrayList<>();
        Set<ReportSection> seen = EnumSet.noneOf(ReportSection.class);
        for (int i = 0; i < sections.size(); i++) {
            if (!seen.add(sections.get(i).section())) {
                violations.add(new Violation("sections[" + i + "].section", "visitReport.sectionTwice"));
            }
        }
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < proposals.size(); i++) {
            if (!ids.add(proposals.get(i).id())) {
                violations.add(new Violation("proposals[" + i + "].id", "visitReport.proposalTwice"));
            }
        }
        return violations;
    }

    /** What a reader could not understand: rows that were begun and not finished (S0-16, S0-22). */
    List<Violation> unclear() {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            needed(questions.get(i).question(), "questions[" + i + "].question", violations);
        }
        for (int i = 0; i < opinions.size(); i++) {
            needed(opinions.get(i).text(), "opinions[" + i + "].text", violations);
        }
        for (int i = 0; i < proposals.size(); i++) {
            ReportProposalRow row = proposals.get(i);
            String at = "proposals[" + i + "].";
            needed(row.content(), at + "content", violations);
            needed(row.place(), at + "place", violations);
            if (row.settled()) {
                needed(row.result(), at + "result", violations);
            } else {
                needed(row.responsible(), at + "responsible", violations);
                needed(row.requested(), at + "requested", violations);
            }
        }
        return violations;
    }

    boolean empty() {
        return filled().values().stream().noneMatch(part -> part.length() > 0 || part.nothing());
    }

    /** How much is written in each section; rows and linked documents count by their texts. */
    Map<ReportSection, Completeness.Filled> filled() {
        Map<ReportSection, Completeness.Filled> filled = new EnumMap<>(ReportSection.class);
        for (ReportSectionText section : sections) {
            filled.put(section.section(), new Completeness.Filled(length(section.text()), section.nothing()));
        }
        documents.forEach(row -> add(filled, ReportSection.CONVEYED, length(row.number()) + length(row.title())));
        questions.forEach(row -> add(filled, ReportSection.QUESTIONS, length(row.question()) + length(row.answer())));
        opinions.forEach(row -> add(filled, ReportSection.OPINIONS, length(row.topic()) + length(row.text())));
        proposals.forEach(row -> add(filled, ReportSection.PROPOSALS, length(row.content())));
        if (mood == null) {
            filled.remove(ReportSection.MOOD);
        }
        return filled;
    }

    int length() {
        return filled().values().stream().mapToInt(Completeness.Filled::length).sum();
    }

    private static void add(Map<ReportSection, Completeness.Filled> filled, ReportSection section, int length) {
        filled.merge(
                section,
                new Completeness.Filled(length, false),
                (old, more) -> new Completeness.Filled(old.length() + more.length(), old.nothing()));
    }

    private static void needed(String text, String field, List<Violation> violations) {
        if (text == null) {
            violations.add(new Violation(field, "visitReport.needed"));
        }
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
