package vn.satcoso.session;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/**
 * Who the caller is, where he stands and what he may do; {@code problem} says why he sees nothing, when that is so.
 * {@code today} is the day in Hà Nội.
 */
public record MeResponse(
        String subject,
        String username,
        String name,
        List<String> roles,
        @Schema(nullable = true) UnitRef unit,
        @Schema(nullable = true) OfficialRef official,
        LocalDate today,
        @Schema(nullable = true) Problem problem,
        List<String> actions) {

    /** A stable code and the text to show. */
    public record Problem(String code, String message) {}
}
