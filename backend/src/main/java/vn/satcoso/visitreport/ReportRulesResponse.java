package vn.satcoso.visitreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a regulation asks of a report on a visit (S0-15): every version of its sections, and of the completeness from which
 * a report may be accepted; {@code version} is that of the regulation.
 */
public record ReportRulesResponse(
        List<SectionRow> sections, List<AcceptanceRow> acceptance, int version, List<String> actions) {
    /** One version of a section; {@code minLength} in letters, {@code weight} in the score. */
    public record SectionRow(
            UUID id,
            ReportSection section,
            boolean required,
            boolean mayBeNone,
            int minLength,
            int weight,
            boolean byDefault,
            String article,
            String sourcePhrase,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            boolean inForce) {}

    /** One version of the completeness, from 0 to 100, below which a report is not accepted. */
    public record AcceptanceRow(
            UUID id,
            int minScore,
            boolean byDefault,
            String article,
            String sourcePhrase,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            boolean inForce) {}
}
