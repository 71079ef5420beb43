package vn.satcoso.fieldtrip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/** A trip to the grassroots that was no cell meeting; it counts for no quota. */
public record FieldTripResponse(
        UUID id,
        OfficialRef official,
        UnitRef unit,
        @Schema(nullable = true) String parentName,
        FieldTripKind kind,
        LocalDate from,
        LocalDate to,
        @Schema(nullable = true) String peopleMet,
        String content,
        @Schema(nullable = true) String result,
        String recordedByName,
        boolean recordedOnBehalf,
        Instant recordedAt,
        @Schema(nullable = true) String withdrawReason,
        @Schema(nullable = true) String withdrawnByName,
        @Schema(nullable = true) Instant withdrawnAt,
        int version,
        List<String> actions) {}
