package vn.satcoso.regulation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.Rank;

/**
 * A due date by regulation: {@code day} and {@code month} of the year, {@code day} of the next month, or {@code days}
 * working days before or after the event, as {@code kind} says. No {@code ranks}: everybody's. {@code byDefault} marks
 * what no source states.
 */
public record DeadlineRuleResponse(
        UUID id,
        Obligation obligation,
        DeadlineKind kind,
        List<Rank> ranks,
        @Schema(nullable = true) Integer month,
        @Schema(nullable = true) Integer day,
        @Schema(nullable = true) Integer days,
        int yearFrom,
        @Schema(nullable = true) Integer yearTo,
        boolean byDefault,
        String article,
        String sourcePhrase) {}
