package vn.satcoso.platform.security;

import java.util.UUID;

/** The official that a user is. */
public record Person(UUID id, String code, String fullName) {}
