package vn.satcoso.visitreport;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** One official's report on one visit: a draft, handed in, given back to be mended or accepted. */
@Entity
@Table(name = "visit_report")
class VisitReport {
    @Id
    private UUID id;

    @Column(name = "attendance_id")
    private UUID attendanceId;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Embedded
    private ReportBody body = new ReportBody();

    private int score;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "first_submitted_at")
    private Instant firstSubmittedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "review_note")
    private String reviewNote;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @ElementCollection
    @CollectionTable(name = "visit_report_remark", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "remark")
    private Map<ReportSection, String> remarks = new HashMap<>();

    /** What the trail says of the draft: saves in between are told together in its next event. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> traced;

    @Column(name = "traced_at")
    private Instant tracedAt;

    @Version
    private int version;

    protected VisitReport() {}

    VisitReport(UUID attendanceId, Instant now) {
        this.id = Ids.next();
        this.attendanceId = attendanceId;
        this.state = ReportState.DRAFT;
        this.createdAt = now;
        this.savedAt = now;
    }

    /** 409 once it is handed in, until it is given back. */
    void write(VisitReportContent content, List<SectionDemand> demands, Instant now) {
        if (!writable()) {
            throw DomainException.conflict("visitReport.notWritable");
        }
        this.savedAt = now;
        body.replaceBy(content);
        this.score = Completeness.of(demands, content().filled()).score();
    }

    /** Late submission is accepted; the first one decides whether the report was in time. */
    void submit(Instant now) {
        requireNotSubmitted();
        if (content().empty()) {
            throw DomainException.invalid("sections", "visitReport.empty");
        }
        var unclear = content().unclear();
        if (!unclear.isEmpty()) {
            throw DomainException.invalid(unclear);
        }
        this.state = ReportState.SUBMITTED;
        this.submittedAt = now;
        if (firstSubmittedAt == null) {
            this.firstSubmittedAt = now;
        }
    }

    void requireNotSubmitted() {
        if (!writable()) {
            throw DomainException.conflict("visitReport.alreadySubmitted");
        }
    }

    /** 409 when less is said than the threshold asks: such a report may be read, but it is not good enough (S0-15). */
    void accept(int threshold, String by, Instant now) {
        requireSubmitted();
        if (score < threshold) {
            throw DomainException.conflict("visitReport.belowThreshold", score, threshold);
        }
        review(ReportState.ACCEPTED, null, by, now);
    }

    void giveBack(ReturnVisitReportRequest request, String by, Instant now) {
        requireSubmitted();
        review(ReportState.RETURNED, request.note(), by, now);
        request.remarks().forEach(remark -> remarks.put(remark.section(), remark.remark()));
    }

    private void review(ReportState next, String note, String by, Instant now) {
        this.state = next;
        this.reviewNote = note;
        this.reviewedBy = by;
        this.reviewedAt = now;
        remarks.clear();
    }

    private void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw DomainException.conflict("visitReport.notSubmitted");
        }
    }

    private boolean writable() {
        return state == ReportState.DRAFT || state == ReportState.RETURNED;
    }

    VisitReportContent content() {
        return body.content();
    }

    List<ReportRemark> remarks() {
        return remarks.entrySet().stream()
                .map(entry -> new ReportRemark(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ReportRemark::section))
                .toList();
    }

    /** Its state and how much it says; the words themselves are read in the report. */
    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state);
        fields.put("mood", body.mood());
        fields.put("goodPractice", body.goodPractice());
        fields.put("score", score);
        fields.put("length", content().length());
        return fields;
    }

    /** Its snapshot in words, as the trail keeps them. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        snapshot().forEach((field, value) -> told.put(field, value == null ? null : value.toString()));
        return told;
    }

    /** Whether the trail has said nothing of the draft since then. */
    boolean untoldSince(Instant then) {
        return tracedAt == null || tracedAt.isBefore(then);
    }

    /** What the trail said last of the draft, or what it was before this act when that was the first. */
    Map<String, String> lastTold(Map<String, String> before) {
        return traced == null ? before : new LinkedHashMap<>(traced);
    }

    /** What the trail says from now on; once the report is handed in, there is no draft of which to gather anything. */
    Map<String, String> tell(Instant now) {
        this.traced = writable() ? told() : null;
        this.tracedAt = writable() ? now : null;
        return told();
    }

    /** The last judgement; null while there is none. */
    VisitReportResponse.Review review() {
        return reviewedBy == null ? null : new VisitReportResponse.Review(reviewedBy, reviewedAt, reviewNote);
    }

    UUID id() {
        return id;
    }

    UUID attendanceId() {
        return attendanceId;
    }

    ReportState state() {
        return state;
    }

    Instant savedAt() {
        return savedAt;
    }

    int version() {
        return version;
    }
}
