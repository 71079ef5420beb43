package vn.satcoso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** A slip to an agency and what became of it. */
final class Sent {
    final UUID id = Ids.next();
    Place lead;
    Place helper;
    Instant at;
    String by;
    String note;
    LocalDate dueOn;
    Instant dueAt;
    String state = "OPEN";
    Instant acceptedAt;
    Instant endedAt;
    String endReason;
    Place suggested;
}
