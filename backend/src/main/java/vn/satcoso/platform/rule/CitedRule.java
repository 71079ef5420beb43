package vn.satcoso.platform.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.satcoso.platform.error.DomainException;

/** A rule that is to hold from a day on, with the article and the words that it stands on. */
public interface CitedRule {
    String article();

    String sourcePhrase();

    LocalDate validFrom();

    /**
     * Refused under the one code before today, under the other when it takes away a day that the row before it keeps;
     * {@code kept} is the last of those days.
     */
    default void mustFollow(Optional<LocalDate> kept, LocalDate today, String notBeforeToday, String afterOldRow) {
        if (validFrom().isBefore(today)) {
            throw DomainException.invalid("validFrom", notBeforeToday);
        }
        if (kept.filter(day -> !validFrom().isAfter(day)).isPresent()) {
            throw DomainException.invalid("validFrom", afterOldRow);
        }
    }
}
