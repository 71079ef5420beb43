package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A time in which the clock of an agency stood still: what it asked, and what it was told. */
@Embeddable
record Pause(
        String question,
        @Column(name = "asked_by") String askedBy,
        @Column(name = "asked_at") Instant askedAt,
        String answer,
        @Column(name = "ended_by") String endedBy,
        @Column(name = "ended_at") Instant endedAt) {

    Pause ended(String told, Acting by) {
        return new Pause(question, askedBy, askedAt, told, by.name(), by.now());
    }
}
