package vn.satcoso.regulation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.Rank;

/** A due date by regulation; {@code byDefault} marks a date that no source states. */
public record DeadlineRuleResponse(
        UUID id,
        Obligation obligation,
        List<Rank> ranks,
        int month,
        int day,
        int yearFrom,
        @Schema(nullable = true) Integer yearTo,
        boolean byDefault,
        String article,
        String sourcePhrase) {}
