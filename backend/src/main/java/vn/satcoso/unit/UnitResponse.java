package vn.satcoso.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit in a list; {@code documentCode} and {@code termBeganOn} are what a committee puts on its papers (TU, HU, ĐU), and
 * the day from which they are numbered.
 */
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
        @Schema(nullable = true) String documentCode,
        @Schema(nullable = true) LocalDate termBeganOn,
        int version,
        List<String> actions) {}
