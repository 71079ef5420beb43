package vn.satcoso.proposalrule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.proposal.ClarityField;
import vn.satcoso.unit.UnitKind;

/**
 * What a regulation says of difficulties and proposals: every version of each due date, of each rung of the ladder and of
 * each phrase that says nothing; {@code version} is that of the regulation.
 */
public record ProposalRulesResponse(
        List<DueRow> due, List<RungRow> ladder, List<PhraseRow> phrases, int version, List<String> actions) {
    /** One version of a due date; {@code level} is that of the agency or the desk, absent where there is but one. */
    @Schema(name = "ProposalDueRow")
    public record DueRow(
            UUID id,
            ProposalObligation obligation,
            @Schema(nullable = true) UnitKind level,
            int workingDays,
            boolean byDefault,
            String article,
            String sourcePhrase,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            boolean inForce) {}

    /** One version of a rung: so many working days or hours after what is due, before it when negative. */
    @Schema(name = "ProposalRungRow")
    public record RungRow(
            @Schema(nullable = true) Integer days,
            @Schema(nullable = true) Integer hours,
            List<LadderParty> parties,
            boolean byDefault,
            String article,
            String sourcePhrase,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            boolean inForce) {}

    /** A phrase that names nobody and nowhere; a proposal that says no more in this field is not clear. */
    @Schema(name = "ProposalPhraseRow")
    public record PhraseRow(
            UUID id,
            ClarityField field,
            String phrase,
            boolean byDefault,
            String article,
            String sourcePhrase,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            boolean inForce) {}
}
