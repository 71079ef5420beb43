package vn.satcoso.team;

import java.util.UUID;

/** A team as it is named inside other answers. */
public record TeamRef(UUID id, String name) {}
