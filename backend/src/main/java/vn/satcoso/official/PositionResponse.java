package vn.satcoso.official;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/** A position that an official holds or held. */
public record PositionResponse(
        UUID id,
        Rank rank,
        UnitRef unit,
        @Schema(nullable = true) String title,
        boolean districtSecretary,
        LocalDate from,
        @Schema(nullable = true) LocalDate to) {}
