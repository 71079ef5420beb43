package vn.satcoso.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.Rank;

/** One version of a quota rule; {@code minimum} is null where the regulation states no number. */
public record QuotaRuleResponse(
        UUID id,
        Rank rank,
        Boolean districtSecretary,
        QuotaScope scope,
        Integer minimum,
        QuotaPeriod period,
        boolean onlineCounts,
        String article,
        String sourcePhrase,
        LocalDate validFrom,
        LocalDate validTo,
        boolean inForce,
        List<String> actions) {}
