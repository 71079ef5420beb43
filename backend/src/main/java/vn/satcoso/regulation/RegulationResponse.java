package vn.satcoso.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A regulation with every version of its rules. */
public record RegulationResponse(
        UUID id,
        String number,
        String title,
        String issuer,
        LocalDate issuedOn,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        List<QuotaRuleResponse> quotaRules,
        List<DeadlineRuleResponse> deadlineRules,
        int version,
        List<String> actions) {}
