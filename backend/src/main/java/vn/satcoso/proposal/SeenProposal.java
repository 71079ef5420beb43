package vn.satcoso.proposal;

import java.util.List;
import java.util.UUID;
import vn.satcoso.unit.UnitKind;

/** What decides who may do what with a proposal that the caller sees. */
record SeenProposal(
        ProposalLine line,
        ProposalState state,
        String path,
        UnitKind unitKind,
        UUID authorOfficialId,
        UUID authorUnitId,
        UnitKind deskKind,
        String deskPath,
        UUID agencyId,
        List<Recipient> reached,
        boolean paused,
        ExtensionState extension,
        UUID ownerId,
        boolean ofCompetence,
        boolean ofSector,
        boolean coordinates,
        boolean followed) {}
