package vn.satcoso.official;

import java.util.UUID;

/** The unit that an official belongs to, and where it lies. */
public record OfficialHome(UUID unitId, String path) {}
