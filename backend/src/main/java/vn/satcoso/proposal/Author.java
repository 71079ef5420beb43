package vn.satcoso.proposal;

import java.util.UUID;

/** Whose proposal it is: an official, or the committee of a unit; and who wrote it down. */
record Author(UUID officialId, UUID unitId, String name, String subject) {}
