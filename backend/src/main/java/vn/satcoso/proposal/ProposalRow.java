package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.sector.Sector;
import vn.satcoso.unit.UnitRef;

/**
 * A proposal in a list. {@code content} is its beginning; {@code unit} is where the matter arises, {@code desk} whose
 * organizer handles it, {@code owner} the official who settles or settled it as his own, {@code agency} who has it now. {@code daysLate} counts calendar days after {@code dueOn} and is
 * absent while nothing is overdue, {@code hoursLate} the full hours after {@code dueAt}; {@code escalated} says that others
 * than the agency and the desk were told so; {@code pausedOn} is since when the agency waits for information and its clock stands
 * still, {@code extension} whether it asked for more time. {@code dueAt} is the hour, where the Standing Body gave one.
 */
public record ProposalRow(
        UUID id,
        long number,
        ProposalKind kind,
        ProposalLine line,
        ProposalState state,
        @Schema(nullable = true) String content,
        @Schema(nullable = true) String place,
        Sector sector,
        Urgency urgency,
        @Schema(nullable = true) Competence competence,
        UnitRef unit,
        @Schema(nullable = true) String communeName,
        ProposalAuthor author,
        @Schema(nullable = true) UnitRef desk,
        @Schema(nullable = true) OfficialRef owner,
        @Schema(nullable = true) UnitRef agency,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Instant dueAt,
        @Schema(nullable = true) Integer daysLate,
        @Schema(nullable = true) Integer hoursLate,
        boolean escalated,
        @Schema(nullable = true) LocalDate pausedOn,
        @Schema(nullable = true) ExtensionState extension,
        @Schema(nullable = true) Outcome outcome,
        @Schema(nullable = true) Closure closure,
        List<Recipient> reached,
        @Schema(nullable = true) LocalDate confirmBy,
        int reopened,
        @Schema(nullable = true) Instant submittedAt,
        Instant stateSince,
        int version,
        List<String> actions) {}
