package vn.satcoso.platform.security;

import java.util.UUID;

/** A unit on somebody's way down from the root of the tree. */
public record Place(UUID id, String code, String name, String kind, String path) {}
