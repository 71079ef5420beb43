package vn.satcoso.team;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.regulation.RegulationRef;
import vn.satcoso.unit.UnitRef;

/**
 * A team in a list.
 *
 * @param orphanCount the cells of its area that nobody follows once today is over
 */
public record TeamRow(
        UUID id,
        String name,
        UnitRef unit,
        RegulationRef regulation,
        String areaNames,
        @Schema(nullable = true) OfficialRef leader,
        int memberCount,
        int orphanCount,
        String decisionNumber,
        LocalDate decisionDate,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        int version) {}
