package vn.satcoso.proposal;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import vn.satcoso.platform.time.VietnamTime;

/**
 * What an agency should have answered by now, or a desk settled or sent on: due on a day before today, or at an hour that
 * has come where the Standing Body gave one. Rows, lists, numbers and work all ask it here.
 */
public final class Overdue {
    /** While it waits for nobody but the agency, or the desk where it lies. */
    static final String RUNS = Stream.of(ProposalState.values())
            .filter(ProposalState::runs)
            .map(ProposalState::name)
            .collect(joining("', '", ".state in ('", "')"));

    private Overdue() {}

    /**
     * The condition on {@code due_on}, {@code due_at} and {@code state} of a row.
     *
     * @param day the day that it is, in SQL; {@code :now} is the moment
     */
    public static String of(String row, String day) {
        return due(row, day, ":now") + " and " + row + RUNS;
    }

    static String of(String row, String day, String moment) {
        return due(row, day, moment) + " and " + row + RUNS;
    }

    /** The same in whatever state it is; a day first, since that is what indexes know. */
    static String due(String row, String day, String moment) {
        return "%1$s.due_on <= %2$s and (%1$s.due_on < %2$s or %1$s.due_at <= %3$s)".formatted(row, day, moment);
    }

    /** Until when a figure of this day knows what happened: the end of a past day, or now. */
    public static OffsetDateTime moment(LocalDate asOf, Clock clock) {
        return asOf == null || asOf.equals(LocalDate.now(clock))
                ? OffsetDateTime.ofInstant(clock.instant(), VietnamTime.ZONE)
                : ProposalsAsOf.start(asOf.plusDays(1));
    }
}
