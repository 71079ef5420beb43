package vn.satcoso.quota;

import java.time.LocalDate;

/** How many cells under a path meet on a day. */
record Upcoming(LocalDate heldOn, int meetings) {}
