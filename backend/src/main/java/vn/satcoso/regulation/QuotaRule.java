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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** A row of the past may only be closed: the database lets the application write {@code valid_to} and nothing else. */
@Entity
@DynamicUpdate
@Table(name = "quota_rule")
class QuotaRule {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "regulation_id")
    private Regulation regulation;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    @Column(name = "district_secretary")
    private Boolean districtSecretary;

    @Enumerated(EnumType.STRING)
    private QuotaScope scope;

    private Integer minimum;

    @Enumerated(EnumType.STRING)
    private QuotaPeriod period;

    @Column(name = "online_counts")
    private boolean onlineCounts;

    private String article;

    @Column(name = "source_phrase")
    private String sourcePhrase;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected QuotaRule() {}

    QuotaRule(Regulation regulation, Rank rank, Boolean districtSecretary, QuotaRuleTerms terms) {
        this.id = Ids.next();
        this.regulation = regulation;
        this.rank = rank;
        this.districtSecretary = districtSecretary;
        this.scope = terms.scope();
        this.minimum = terms.minimum();
        this.period = terms.period();
        this.onlineCounts = terms.onlineCounts();
        this.article = terms.article();
        this.sourcePhrase = terms.sourcePhrase();
        this.validFrom = terms.validFrom();
    }

    /** Whether this rule and the new one speak of the same rank at the same time, one of all and one of some of them. */
    boolean mixesWith(CreateQuotaRuleRequest request) {
        boolean meets = validTo == null || !validTo.isBefore(request.validFrom());
        return meets && rank == request.rank() && (districtSecretary == null) != (request.districtSecretary() == null);
    }

    /** Closes this row the day before the new terms begin, and returns the row that follows it. */
    QuotaRule revise(QuotaRuleTerms terms, LocalDate today) {
        if (validTo != null) {
            throw DomainException.conflict("quotaRule.alreadyClosed");
        }
        if (terms.validFrom().isBefore(today)) {
            throw DomainException.invalid("validFrom", "quotaRule.notBeforeToday");
        }
        if (!terms.validFrom().isAfter(validFrom)) {
            throw DomainException.invalid("validFrom", "quotaRule.afterOldRow");
        }
        this.validTo = terms.validFrom().minusDays(1);
        return new QuotaRule(regulation, rank, districtSecretary, terms);
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rank", rank);
        fields.put("scope", scope);
        fields.put("minimum", minimum);
        fields.put("period", period);
        fields.put("onlineCounts", onlineCounts);
        fields.put("article", article);
        fields.put("validFrom", validFrom);
        return fields;
    }

    UUID id() {
        return id;
    }

    /** @param regulationEnd the last day of the regulation, with which the rule ends too; null when it is open */
    QuotaRuleResponse response(LocalDate today, LocalDate regulationEnd, boolean editable) {
        boolean neverBegins = regulationEnd != null && regulationEnd.isBefore(validFrom);
        LocalDate last = neverBegins ? validTo : earlier(validTo, regulationEnd);
        boolean inForce = !neverBegins && !validFrom.isAfter(today) && (last == null || !last.isBefore(today));
        return new QuotaRuleResponse(
                id,
                rank,
                districtSecretary,
                scope,
                minimum,
                period,
                onlineCounts,
                article,
                sourcePhrase,
                validFrom,
                last,
                inForce,
                editable && validTo == null ? List.of("revise") : List.of());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
