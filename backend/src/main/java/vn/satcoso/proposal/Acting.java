package vn.satcoso.proposal;

import java.time.Instant;

/** Who acts, and when. */
record Acting(String name, Instant now) {}
