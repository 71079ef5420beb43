package vn.satcoso.proposal;

import java.util.UUID;
import vn.satcoso.unit.UnitKind;

/** The committee whose organizer handles a proposal. */
record Desk(UUID id, UnitKind kind, String path) {}
