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
            case "setLoadLimit" -> common(Map.of("limit", "MEETING_MINUTES", "most", 100 + n % 900), "load_limit");
            case "setThematicRule" -> common(Map.of("minimum", 1 + n % 30), "meeting_rule");
            case "setProposalDueRule" ->
                handling(
                        own,
                        Map.of("obligation", "CONFIRMATION", "workingDays", 1 + n % 250),
                        "proposal_due_rule where obligation = 'CONFIRMATION'");
            case "setProposalRung" ->
                handling(
                        own,
                        Map.of("days", 249, "parties", List.of("LEAD")),
                        "proposal_escalation_rule where days = 249");
            case "setVaguePhrase" ->
                handling(
                        own,
                        Map.of("field", "RESPONSIBLE", "phrase", "nơi nào đó", "vague", true),
                        "proposal_vague_phrase where phrase = 'nơi nào đó'");
            default -> throw new IllegalStateException("No call is written for " + operation);
        };
    }

    /** These rows belong to the regulation that they cite, but rule every world; so they too lie in years to come. */
    private Call handling(UUID regulation, Map<String, Object> terms, String rows) {
        return Call.versioned(world, "regulation", regulation, dated(terms, rows));
    }

    /** These rules belong to no world: each call replaces what the last one set, in years in which no test looks. */
    private Call common(Map<String, Object> terms, String table) {
        String version = world.one("select (select count(*) from load_limit) + (select count(*) from meeting_rule)");
        return new Call(Map.of(), Integer.parseInt(version), dated(terms, table), Map.of());
    }

    private Map<String, Object> dated(Map<String, Object> terms, String rows) {
        Map<String, Object> rule = new HashMap<>(terms);
        rule.put("article", "Điều 5");
        rule.put("sourcePhrase", "theo quy định");
        rule.put("validFrom", world.one("select greatest(date '2091-01-01', max(valid_from) + 1) from " + rows));
        return rule;
    }
}
