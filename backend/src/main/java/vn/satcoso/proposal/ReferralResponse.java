package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * One sending of a proposal: the slip, the lead, those who work with it, the due date, and what became of it. {@code ruleDays} are the working days of the rule, absent where the desk set the
 * date itself; {@code suggested} is who should have it, by the one who declined.
 */
public record ReferralResponse(
        UUID id,
        ReferralState state,
        UnitRef desk,
        UnitRef lead,
        List<UnitRef> coordinators,
        SlipOf slip,
        LocalDate referredOn,
        Instant referredAt,
        String referredBy,
        @Schema(nullable = true) String note,
        boolean skipsLevel,
        @Schema(nullable = true) Integer ruleDays,
        LocalDate dueOn,
        @Schema(nullable = true) Instant dueAt,
        @Schema(nullable = true) Instant acceptedAt,
        @Schema(nullable = true) String acceptedBy,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) String endedBy,
        @Schema(nullable = true) String endReason,
        @Schema(nullable = true) UnitRef suggestedUnit,
        @Schema(nullable = true) String suggestedName,
        @Schema(nullable = true) ExtensionAsked extension,
        List<PauseMade> pauses) {

    /**
     * The paper with which it went: its number, the issuer's document code as it was then, the committee above the desk, and
     * until when an answer was asked for, before any more time was given.
     */
    public record SlipOf(
            int number,
            @Schema(nullable = true) String code,
            SlipIssuer issuer,
            @Schema(nullable = true) String superiorName,
            LocalDate dueOn,
            @Schema(nullable = true) Instant dueAt) {}

    /** The one time that the agency asked for more time, and what was said. */
    public record ExtensionAsked(
            ExtensionState state,
            LocalDate until,
            String reason,
            Instant askedAt,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) Instant decidedAt,
            @Schema(nullable = true) String note) {}

    /** A time in which its clock stood still: what it asked, and what it was told. */
    public record PauseMade(
            String question,
            String askedBy,
            Instant askedAt,
            @Schema(nullable = true) String answer,
            @Schema(nullable = true) String endedBy,
            @Schema(nullable = true) Instant endedAt) {}
}
