package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a phiếu chuyển says: its number, to whom, and until when.
 *
 * @param skipsLevel the lead stands above the desk that sends it (S0-36)
 * @param ruleDays working days of the rule; null when the desk set the date itself
 * @param dueAt the hour, where the Standing Body gave hours (S0-24); else null
 */
record Slip(
        SlipNumber number,
        LocalDate referredOn,
        UUID leadId,
        Set<UUID> coordinators,
        boolean skipsLevel,
        Integer ruleDays,
        LocalDate dueOn,
        Instant dueAt,
        String note) {}
