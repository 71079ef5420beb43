package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.meeting.Outcome;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.QuotaPeriod;
import vn.satcoso.regulation.QuotaRuleResponse;
import vn.satcoso.regulation.QuotaRules;
import vn.satcoso.regulation.QuotaScope;
import vn.satcoso.unit.UnitKind;

/** The shipped rules of 1120-QĐ/TU and 02-QĐ/HU, and short ways to write a case. */
final class Cases {
    static final UUID REGULATION = new UUID(0, 1120);
    static final String PROVINCE = "1.";
    static final String DISTRICT = "1.2.";
    static final String COMMUNE = "1.2.3.";
    static final String CELL = "1.2.3.4.";
    static final String OTHER_CELL = "1.2.3.5.";
    static final String FOREIGN_CELL = "1.9.8.7.";

    static final QuotaRuleResponse STANDING_BODY =
            rule(Rank.STANDING_BODY, null, QuotaScope.PROVINCE, null, QuotaPeriod.YEAR);
    static final QuotaRuleResponse STANDING_COMMITTEE =
            rule(Rank.STANDING_COMMITTEE, null, QuotaScope.ASSIGNED_DISTRICT, 2, QuotaPeriod.YEAR);
    static final QuotaRuleResponse SECRETARY =
            rule(Rank.COMMITTEE, true, QuotaScope.OWN_DISTRICT, null, QuotaPeriod.YEAR);
    static final QuotaRuleResponse COMMITTEE =
            rule(Rank.COMMITTEE, false, QuotaScope.ASSIGNED_CELLS, 3, QuotaPeriod.YEAR);
    static final QuotaRuleResponse TEAM_MEMBER =
            rule(Rank.TEAM_MEMBER, null, QuotaScope.ASSIGNED_COMMUNES, 1, QuotaPeriod.QUARTER);
    static final List<QuotaRuleResponse> RULES =
            List.of(STANDING_BODY, STANDING_COMMITTEE, SECRETARY, COMMITTEE, TEAM_MEMBER);

    private Cases() {}

    static QuotaRuleResponse rule(Rank rank, Boolean secretary, QuotaScope scope, Integer minimum, QuotaPeriod period) {
        return rule(rank, secretary, scope, minimum, period, "2018-01-01", null);
    }

    static QuotaRuleResponse rule(
            Rank rank,
            Boolean secretary,
            QuotaScope scope,
            Integer minimum,
            QuotaPeriod period,
            String from,
            String to) {
        return new QuotaRuleResponse(
                UUID.randomUUID(),
                rank,
                secretary,
                scope,
                minimum,
                period,
                false,
                "điều khoản",
                "nguyên văn",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                true,
                List.of());
    }

    /** The rules of a regulation that ends on this day, or never. */
    static QuotaRules rules(List<QuotaRuleResponse> rows, String end) {
        return new QuotaRules(days("2018-01-01", end), rows);
    }

    static HeldRank held(Rank rank, String from, String to) {
        return new HeldRank(rank, false, null, PROVINCE, days(from, to));
    }

    static HeldRank secretary(String from, String to) {
        return new HeldRank(Rank.COMMITTEE, true, null, DISTRICT, days(from, to));
    }

    static AssignedArea assigned(String path, UnitKind kind) {
        return assigned(path, kind, "2020-01-01", null);
    }

    static AssignedArea assigned(String path, UnitKind kind, String from, String to) {
        return new AssignedArea(REGULATION, path, kind, days(from, to));
    }

    static Visit attended(String day, String cell) {
        return visit(day, cell, Outcome.ATTENDED);
    }

    static Visit visit(String day, String cell, Outcome outcome) {
        return new Visit(UUID.randomUUID(), LocalDate.parse(day), cell, outcome, false, false);
    }

    static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    static Terms terms(List<HeldRank> held, String day) {
        return Terms.choose(REGULATION, rules(RULES, null), held, LocalDate.parse(day))
                .orElseThrow();
    }
}
