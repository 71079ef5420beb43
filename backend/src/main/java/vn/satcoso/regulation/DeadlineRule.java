package vn.satcoso.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.Ids;

@Entity
@Table(name = "deadline_rule")
class DeadlineRule {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "regulation_id")
    private Regulation regulation;

    @Enumerated(EnumType.STRING)
    private Obligation obligation;

    @Enumerated(EnumType.STRING)
    private List<Rank> ranks;

    private Integer month;
    private Integer day;
    private Integer days;

    @Column(name = "year_from")
    private int yearFrom;

    @Column(name = "year_to")
    private Integer yearTo;

    @Column(name = "by_default")
    private boolean byDefault;

    private String article;

    @Column(name = "source_phrase")
    private String sourcePhrase;

    protected DeadlineRule() {}

    DeadlineRule(Regulation regulation, CreateDeadlineRuleRequest request) {
        this.id = Ids.next();
        this.regulation = regulation;
        this.obligation = request.obligation();
        this.ranks = List.copyOf(request.ranks());
        this.month = request.month();
        this.day = request.day();
        this.days = request.days();
        this.yearFrom = request.yearFrom();
        this.yearTo = request.yearTo();
        this.article = request.article();
        this.sourcePhrase = request.sourcePhrase();
    }

    /** The rule as the pure arithmetic of due dates needs it. */
    DeadlineTerms terms() {
        return new DeadlineTerms(id, ranks, month, day, days, yearFrom, yearTo);
    }

    Obligation obligation() {
        return obligation;
    }

    UUID id() {
        return id;
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", obligation);
        fields.put("ranks", ranks);
        fields.put("due", month == null ? null : "%02d/%02d".formatted(day, month));
        fields.put("day", month == null ? day : null);
        fields.put("days", days);
        fields.put("yearFrom", yearFrom);
        fields.put("yearTo", yearTo);
        fields.put("article", article);
        return fields;
    }

    DeadlineRuleResponse response() {
        return new DeadlineRuleResponse(
                id,
                obligation,
                obligation.kind(),
                ranks,
                month,
                day,
                days,
                yearFrom,
                yearTo,
                byDefault,
                article,
                sourcePhrase);
    }
}
