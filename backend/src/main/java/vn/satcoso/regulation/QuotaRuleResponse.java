package vn.satcoso.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.Rank;

/** One version of a quota rule; {@code minimum} is null where the regulation states no number. */
public record QuotaRuleResponse(
        UUID id,
        Rank rank,
        @Schema(nullable = true) Boolean districtSecretary,
        QuotaScope scope,
        @Schema(nullable = true) Integer minimum,
        QuotaPeriod period,
        boolean onlineCounts,
        String article,
        String sourcePhrase,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        boolean inForce,
        List<String> actions) {}
