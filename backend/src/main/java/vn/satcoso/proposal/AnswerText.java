package vn.satcoso.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.platform.error.DomainException.Violation;

/**
 * A written answer (S0-48). In progress and scheduled say when more is heard ({@code nextOn}), scheduled also the
 * {@code roadmap}; unresolvable says why, and who approved that.
 */
public record AnswerText(
        @NotNull @Size(min = 1, max = 60) String number,
        @NotNull LocalDate signedOn,
        @NotNull @Size(min = 1, max = 200) String signer,
        @NotNull Outcome outcome,
        @NotNull @Size(min = 1, max = 8000) String content,
        @Schema(nullable = true) LocalDate nextOn,
        @Schema(nullable = true) @Size(max = 4000) String roadmap,
        @Schema(nullable = true) @Size(max = 2000) String reason,
        @Schema(nullable = true) @Size(max = 200) String approvedBy) {

    /** What is missing or wrong, as of today. */
    List<Violation> faults(LocalDate today) {
        List<Violation> faults = new ArrayList<>();
        if (signedOn.isAfter(today)) {
            faults.add(new Violation("signedOn", "proposal.signedLater"));
        }
        if (outcome.goesOn() && nextOn == null) {
            faults.add(new Violation("nextOn", "proposal.nextOnNeeded"));
        } else if (outcome.goesOn() && !nextOn.isAfter(today)) {
            faults.add(new Violation("nextOn", "proposal.nextOnLater"));
        }
        if (outcome == Outcome.SCHEDULED && roadmap == null) {
            faults.add(new Violation("roadmap", "proposal.roadmapNeeded"));
        }
        if (outcome == Outcome.UNRESOLVABLE && reason == null) {
            faults.add(new Violation("reason", "proposal.reasonNeeded"));
        }
        if (outcome == Outcome.UNRESOLVABLE && approvedBy == null) {
            faults.add(new Violation("approvedBy", "proposal.approvalNeeded"));
        }
        return faults;
    }
}
