package vn.satcoso.proposal;

import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.unit.UnitKind;

/**
 * The committee whose organizer handles a proposal.
 *
 * @param dueOn until when it settles or sends on what comes to lie there today
 */
record Desk(UUID id, UnitKind kind, String path, LocalDate dueOn) {}
