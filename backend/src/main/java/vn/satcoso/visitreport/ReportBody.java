package vn.satcoso.visitreport;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a report says: the text of each section, and the rows of those that are lists. */
@Embeddable
class ReportBody {
    @Enumerated(EnumType.STRING)
    private Mood mood;

    @Column(name = "good_practice")
    private boolean goodPractice;

    @ElementCollection
    @CollectionTable(name = "visit_report_section", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ReportSection, SectionText> sections = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "visit_report_document", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "place")
    private List<ReportDocument> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_report_question", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "place")
    private List<ReportQuestion> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_report_opinion", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "place")
    private List<ReportOpinion> opinions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    private List<ReportProposal> proposals = new ArrayList<>();

    /** Rows without a word in them are left out; a difficulty or proposal that stays keeps its identity. */
    void replaceBy(VisitReportContent content) {
        this.mood = content.mood();
        this.goodPractice = content.goodPractice();
        sections.keySet()
                .retainAll(content.sections().stream()
                        .map(ReportSectionText::section)
                        .toList());
        content.sections()
                .forEach(
                        section -> sections.put(section.section(), new SectionText(section.text(), section.nothing())));
        replace(
                documents,
                content.documents().stream().filter(row -> !row.blank()).toList());
        replace(
                questions,
                content.questions().stream().filter(row -> !row.blank()).toList());
        replace(
                opinions,
                content.opinions().stream().filter(row -> !row.blank()).toList());
        replace(proposals, placed(content.proposals()));
    }

    private List<ReportProposal> placed(List<ReportProposalRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(place -> known(rows.get(place).id()).saying(place, rows.get(place)))
                .toList();
    }

    private ReportProposal known(UUID proposalId) {
        return proposals.stream()
                .filter(proposal -> proposal.id().equals(proposalId))
                .findFirst()
                .orElseGet(() -> new ReportProposal(proposalId));
    }

    private static <T> void replace(List<T> rows, List<T> next) {
        if (!rows.equals(next)) {
            rows.clear();
            rows.addAll(next);
        }
    }

    VisitReportContent content() {
        List<ReportSectionText> texts = new ArrayList<>();
        sections.forEach((section, text) -> texts.add(new ReportSectionText(section, text.content(), text.nothing())));
        texts.sort(Comparator.comparing(ReportSectionText::section));
        List<ReportProposal> rows = new ArrayList<>(proposals);
        rows.sort(Comparator.comparingInt(ReportProposal::place));
        return new VisitReportContent(
                texts,
                mood,
                goodPractice,
                List.copyOf(documents),
                List.copyOf(questions),
                List.copyOf(opinions),
                rows.stream().map(ReportProposal::row).toList());
    }

    Mood mood() {
        return mood;
    }

    boolean goodPractice() {
        return goodPractice;
    }
}
