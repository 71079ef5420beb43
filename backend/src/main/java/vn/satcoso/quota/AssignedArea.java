package vn.satcoso.quota;

import java.util.UUID;
import vn.satcoso.platform.time.Period;
import vn.satcoso.unit.UnitKind;

/** A unit that an official is assigned to under a regulation on some days. */
record AssignedArea(UUID regulationId, String path, UnitKind kind, Period days) {}
