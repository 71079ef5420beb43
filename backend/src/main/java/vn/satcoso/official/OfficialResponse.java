package vn.satcoso.official;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.sector.Sector;
import vn.satcoso.unit.UnitRef;

/** An official; in a list with the positions of today, alone with all of them. {@code sectors} are those in which he settles matters. */
public record OfficialResponse(
        UUID id,
        String code,
        String fullName,
        UnitRef unit,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String email,
        boolean active,
        List<Sector> sectors,
        List<PositionResponse> positions,
        int version,
        List<String> actions) {}
