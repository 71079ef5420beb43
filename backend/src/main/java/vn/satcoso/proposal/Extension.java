package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** The one time that an agency asked for more time: until when and why, and what the desk said. */
@Embeddable
record Extension(
        @Enumerated(EnumType.STRING) @Column(name = "extension")
        ExtensionState state,

        @Column(name = "extension_due") LocalDate due,
        @Column(name = "extension_reason") String reason,
        @Column(name = "extension_asked_at") Instant askedAt,
        @Column(name = "extension_decided_by") String decidedBy,
        @Column(name = "extension_decided_at") Instant decidedAt,
        @Column(name = "extension_note") String note) {

    static Extension asked(LocalDate due, String reason, Instant now) {
        return new Extension(ExtensionState.ASKED, due, reason, now, null, null, null);
    }

    Extension decided(boolean granted, String why, Acting by) {
        return new Extension(
                granted ? ExtensionState.GRANTED : ExtensionState.REFUSED,
                due,
                reason,
                askedAt,
                by.name(),
                by.now(),
                why);
    }
}
