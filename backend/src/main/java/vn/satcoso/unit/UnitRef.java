package vn.satcoso.unit;

import java.util.UUID;

/** A unit as it is named inside other answers. */
public record UnitRef(UUID id, String code, String name, UnitKind kind) {}
