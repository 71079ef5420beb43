package vn.satcoso.regulation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.Period;

@Entity
@Table(name = "regulation")
class Regulation {
    @Id
    private UUID id;

    private String number;
    private String title;
    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @BatchSize(size = 100)
    @OneToMany(mappedBy = "regulation", cascade = CascadeType.PERSIST)
    private List<QuotaRule> quotaRules = new ArrayList<>();

    @BatchSize(size = 100)
    @OneToMany(mappedBy = "regulation", cascade = CascadeType.PERSIST)
    private List<DeadlineRule> deadlineRules = new ArrayList<>();

    @Version
    private int version;

    protected Regulation() {}

    Regulation(CreateRegulationRequest request) {
        this.id = Ids.next();
        this.number = request.number();
        this.title = request.title();
        this.issuer = request.issuer();
        this.issuedOn = request.issuedOn();
        this.validFrom = request.validFrom();
    }

    void correct(UpdateRegulationRequest request) {
        if (request.validTo() != null && request.validTo().isBefore(validFrom)) {
            throw DomainException.invalid("validTo", "period.reversed");
        }
        this.title = request.title();
        this.issuer = request.issuer();
        this.validTo = request.validTo();
    }

    QuotaRule addQuotaRule(CreateQuotaRuleRequest request, LocalDate today) {
        if (request.validFrom().isBefore(today) && !quotaRules.isEmpty()) {
            throw DomainException.invalid("validFrom", "quotaRule.notBeforeToday");
        }
        if (request.validFrom().isBefore(validFrom)) {
            throw DomainException.invalid("validFrom", "quotaRule.beforeRegulation");
        }
        if (quotaRules.stream().anyMatch(rule -> rule.mixesWith(request))) {
            throw DomainException.conflict("quotaRule.generalBesideSpecific");
        }
        QuotaRule rule = new QuotaRule(this, request.rank(), request.districtSecretary(), request.terms());
        quotaRules.add(rule);
        return rule;
    }

    QuotaRule quotaRule(UUID ruleId) {
        return quotaRules.stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("quotaRule.missing"));
    }

    void adopt(QuotaRule next) {
        quotaRules.add(next);
    }

    /** Years that are over keep the due date they had. */
    DeadlineRule addDeadlineRule(CreateDeadlineRuleRequest request, LocalDate today) {
        DeadlineRule rule = new DeadlineRule(this, request);
        DeadlineChange.check(request, deadlines(request.obligation()), rule.terms(), today);
        deadlineRules.add(rule);
        return rule;
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", number);
        fields.put("title", title);
        fields.put("issuer", issuer);
        fields.put("issuedOn", issuedOn);
        fields.put("validFrom", validFrom);
        fields.put("validTo", validTo);
        return fields;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    RegulationRef ref() {
        return new RegulationRef(id, number, title);
    }

    Period inForce() {
        return new Period(validFrom, validTo);
    }

    List<DeadlineTerms> deadlines(Obligation obligation) {
        return deadlineRules.stream()
                .filter(rule -> rule.obligation() == obligation)
                .map(DeadlineRule::terms)
                .toList();
    }

    /** The rules as quotas are worked out by them: a rule that would begin after the regulation never comes into force. */
    QuotaRules quotaRules(LocalDate today) {
        List<QuotaRuleResponse> rows = quotaRules(today, false).stream()
                .filter(rule -> validTo == null || !rule.validFrom().isAfter(validTo))
                .toList();
        return new QuotaRules(inForce(), rows);
    }

    private List<QuotaRuleResponse> quotaRules(LocalDate today, boolean editable) {
        return quotaRules.stream()
                .map(rule -> rule.response(today, validTo, editable))
                .sorted(Comparator.comparing(QuotaRuleResponse::rank)
                        .thenComparing(QuotaRuleResponse::validFrom, Comparator.reverseOrder())
                        .thenComparing(QuotaRuleResponse::id))
                .toList();
    }

    RegulationResponse response(LocalDate today, boolean editable) {
        return new RegulationResponse(
                id,
                number,
                title,
                issuer,
                issuedOn,
                validFrom,
                validTo,
                quotaRules(today, editable),
                deadlineRules.stream()
                        .map(DeadlineRule::response)
                        .sorted(Comparator.comparing(DeadlineRuleResponse::yearFrom)
                                .thenComparing(DeadlineRuleResponse::id))
                        .toList(),
                version,
                editable ? List.of("update", "addQuotaRule", "addDeadlineRule") : List.of());
    }
}
