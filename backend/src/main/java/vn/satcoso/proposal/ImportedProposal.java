package vn.satcoso.proposal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter as a file brings it, from a unit and its path. The committee speaks for it where who brings it has no seat of
 * his own; the key is the same for the same matter, however often it comes.
 */
public record ImportedProposal(
        ProposalContent content,
        Competence competence,
        UUID unitId,
        String path,
        UUID committeeId,
        String committee,
        LocalDate heardOn,
        UUID key) {}
