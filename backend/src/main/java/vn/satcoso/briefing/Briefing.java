package vn.satcoso.briefing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.error.DomainException.Violation;

/** What a host commune tells the visitors of one meeting: a draft, then sent once; later only supplements follow. */
@Entity
@Table(name = "briefing")
class Briefing {
    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meetingId;

    private String situation;

    @Column(name = "hot_issues")
    private String hotIssues;

    @Column(name = "open_proposals")
    private String openProposals;

    @Column(name = "last_outcome")
    private String lastOutcome;

    @Column(name = "first_sent_at")
    private Instant firstSentAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "briefing_id", nullable = false, updatable = false)
    @OrderBy("addedAt, id")
    private List<BriefingSupplement> supplements = new ArrayList<>();

    @Version
    private int version;

    protected Briefing() {}

    Briefing(UUID meetingId) {
        this.id = Ids.next();
        this.meetingId = meetingId;
    }

    /** Puts these parts in the place of the old ones. */
    void write(SaveBriefingRequest parts) {
        if (sent()) {
            throw DomainException.conflict("briefing.alreadySent");
        }
        this.situation = parts.situation();
        this.hotIssues = parts.hotIssues();
        this.openProposals = parts.openProposals();
        this.lastOutcome = parts.lastOutcome();
    }

    /** Sends the draft; every part must say something, if only that there is nothing. {@code due} may be null. */
    void send(Instant now, String by, LocalDate due) {
        List<Violation> missing = Stream.of(
                        missing("situation", situation),
                        missing("hotIssues", hotIssues),
                        missing("openProposals", openProposals),
                        missing("lastOutcome", lastOutcome))
                .filter(Objects::nonNull)
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid(missing);
        }
        this.firstSentAt = now;
        this.sentBy = by;
        this.dueOn = due;
    }

    BriefingSupplement supplement(String content, String by, Instant now) {
        if (!sent()) {
            throw DomainException.conflict("briefing.notSent");
        }
        BriefingSupplement supplement = new BriefingSupplement(content, by, now);
        supplements.add(supplement);
        return supplement;
    }

    private static Violation missing(String field, String text) {
        return text == null ? new Violation(field, "briefing.partMissing") : null;
    }

    /** Without the texts, which are not for everybody who sees the meeting. */
    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("textLength", length());
        fields.put("sentAt", firstSentAt);
        fields.put("supplementCount", supplements.size());
        return fields;
    }

    private int length() {
        return Stream.of(situation, hotIssues, openProposals, lastOutcome)
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
    }

    boolean sent() {
        return firstSentAt != null;
    }

    UUID id() {
        return id;
    }

    BriefingContent content() {
        return new BriefingContent(situation, hotIssues, openProposals, lastOutcome);
    }

    Instant firstSentAt() {
        return firstSentAt;
    }

    String sentBy() {
        return sentBy;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    List<BriefingResponse.Supplement> supplements() {
        return supplements.stream().map(BriefingSupplement::response).toList();
    }

    int version() {
        return version;
    }
}
