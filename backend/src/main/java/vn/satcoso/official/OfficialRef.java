package vn.satcoso.official;

import java.util.UUID;

/** An official as he is named inside other answers. */
public record OfficialRef(UUID id, String code, String fullName) {}
