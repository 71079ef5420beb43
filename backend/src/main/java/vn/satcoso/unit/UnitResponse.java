package vn.satcoso.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit in a list. */
public record UnitResponse(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) String parentName,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        int childCount,
        boolean highland,
        boolean remote,
        boolean disadvantaged,
        boolean border,
        @Schema(nullable = true) Integer memberCount,
        @Schema(nullable = true) LocalDate memberCountOn,
        int version,
        List<String> actions) {}
