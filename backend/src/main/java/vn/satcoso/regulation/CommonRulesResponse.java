package vn.satcoso.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules that belong to no single regulation, every version of each: the limits of the warnings, and the thematic
 * meetings that a cell owes. {@code version} counts the versions; {@code id} is that of their common history.
 */
public record CommonRulesResponse(
        UUID id, List<LimitRow> limits, List<ThematicRow> thematic, int version, List<String> actions) {
    /** One version of a limit. */
    public record LimitRow(
            UUID id,
            LoadLimit limit,
            int most,
            boolean byDefault,
            String article,
            String sourcePhrase,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            boolean inForce) {}

    /** One version of how many thematic meetings a cell owes in a quarter. */
    public record ThematicRow(
            UUID id,
            int minimum,
            String article,
            String sourcePhrase,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            boolean inForce) {}
}
