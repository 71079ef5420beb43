package vn.satcoso.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.World;

/** Acts on regulations; each finds a regulation of its own. */
record RuleActs(World world, UUID regulation) {
    Call of(String operation, int n) {
        UUID own = operation.equals("createRegulation") ? regulation : world.regulation();
        Map<String, Object> terms = Map.of(
                "scope",
                "PROVINCE",
                "minimum",
                2,
                "period",
                "YEAR",
                "onlineCounts",
                false,
                "article",
                "Điều 2",
                "sourcePhrase",
                "hai lần",
                "validFrom",
                "2091-01-01");
        return switch (operation) {
            case "createRegulation" ->
                Call.with(Map.of(
                        "number",
                        n + "-QĐ/" + world.mark.substring(1),
                        "title",
                        "Quy định",
                        "issuer",
                        "Ban Thường vụ",
                        "issuedOn",
                        "2026-02-01",
                        "validFrom",
                        "2026-02-01"));
            case "updateRegulation" ->
                Call.versioned(world, "regulation", own, Map.of("title", "Quy định " + n, "issuer", "Tỉnh ủy"));
            case "addQuotaRule" -> {
                Map<String, Object> rule = new HashMap<>(terms);
                rule.put("rank", "COMMITTEE");
                yield Call.versioned(world, "regulation", own, rule);
            }
            case "reviseQuotaRule" ->
                new Call(
                        Map.of("id", own, "ruleId", world.quotaRule(own)),
                        world.version("regulation", own),
                        terms,
                        Map.of());
            case "addDeadlineRule" ->
                Call.versioned(
                        world,
                        "regulation",
                        own,
                        Map.of(
                                "obligation",
                                "ANNUAL_PLAN",
                                "ranks",
                                List.of("COMMITTEE"),
                                "month",
                                1,
                                "day",
                                31,
                                "yearFrom",
                                2091,
                                "article",
                                "Điều 3",
                                "sourcePhrase",
                                "tháng 01"));
            case "setReportSectionRule" ->
                Call.versioned(
                        world,
                        "regulation",
                        own,
                        Map.of(
                                "section",
                                "QUALITY",
                                "required",
                                true,
                                "mayBeNone",
                                false,
                                "minLength",
                                30,
                                "weight",
                                2,
                                "article",
                                "Điều 4",
                                "sourcePhrase",
                                "đầy đủ",
                                "validFrom",
                                "2091-01-01"));
            case "setReportAcceptanceRule" ->
                Call.versioned(
                        world,
                        "regulation",
                        own,
                        Map.of(
                                "minScore",
                                70,
                                "article",
                                "Điều 4",
                                "sourcePhrase",
                                "đầy đủ",
                                "validFrom",
                                "2091-01-01"));
            default -> throw new IllegalStateException("No call is written for " + operation);
        };
    }
}
