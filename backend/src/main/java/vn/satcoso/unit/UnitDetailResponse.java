package vn.satcoso.unit;

import java.util.List;

/** A unit with the units above it, root first. */
public record UnitDetailResponse(UnitResponse unit, List<UnitRef> ancestors) {}
