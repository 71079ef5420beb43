package vn.satcoso.assignment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * A unit that nobody follows under a regulation.
 *
 * @param since the first day without anybody; null when nobody ever followed the unit itself
 */
public record AssignmentGap(
        UnitRef unit,
        @Schema(nullable = true) String parentName,
        @Schema(nullable = true) LocalDate since) {}
