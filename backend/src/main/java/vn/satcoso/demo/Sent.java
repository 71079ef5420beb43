package vn.satcoso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    LocalDate givenOn;
    LocalDate dueOn;
    Instant dueAt;
    String state = "OPEN";
    Instant acceptedAt;
    Instant endedAt;
    String endReason;
    Place suggested;
    final List<Pause> pauses = new ArrayList<>();
    Extension extension;

    /** A question to whoever knows the place, and what was told. */
    record Pause(String question, String askedBy, Instant askedAt, String answer, String endedBy, Instant endedAt) {
        Pause ended(String told, String by, Instant at) {
            return new Pause(question, askedBy, askedAt, told, by, at);
        }
    }

    /** The one time that it asked for more time. */
    record Extension(
            String state,
            LocalDate until,
            String reason,
            Instant askedAt,
            String decidedBy,
            Instant decidedAt,
            String note) {
        Extension decided(String how, String by, Instant at, String why) {
            return new Extension(how, until, reason, askedAt, by, at, why.isEmpty() ? null : why);
        }
    }
}
