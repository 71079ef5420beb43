package vn.satcoso.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/**
 * What a round would bring, before anything is stored.
 *
 * @param count how many assignments it has
 * @param clashes those that exist already on some of the days; a round with one of them is refused
 * @param loads who would follow more units at once than is usual; a warning
 * @param gapKind the kind of units that the gaps are looked for among: that of the first unit of the round
 * @param gapCount the units of the caller's area that still nobody would follow; the first of them are named
 */
public record RoundPreview(
        int count,
        List<Clash> clashes,
        List<Load> loads,
        int loadLimit,
        UnitKind gapKind,
        long gapCount,
        List<AssignmentGap> gaps) {

    /** An assignment that exists on some of the days. */
    public record Clash(
            UUID assignmentId,
            OfficialRef official,
            UnitRef unit,
            LocalDate from,
            @Schema(nullable = true) LocalDate to,
            String decisionNumber) {}

    /** The units that somebody would follow at once on the first day. */
    public record Load(OfficialRef official, int units) {}
}
