package vn.satcoso.assignment;

import java.util.UUID;
import vn.satcoso.official.OfficialRef;

/** The assignment that another replaces, or is replaced by, and whose it is. */
public record LinkedAssignment(UUID id, OfficialRef official) {}
