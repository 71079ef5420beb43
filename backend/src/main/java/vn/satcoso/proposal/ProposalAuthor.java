package vn.satcoso.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.unit.UnitRef;

/** Whose proposal it is: one official, or the committee of a unit. */
public record ProposalAuthor(
        String name,
        @Schema(nullable = true) OfficialRef official,
        @Schema(nullable = true) UnitRef unit) {}
