package vn.satcoso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The clock of the agency that has a matter of the story: it stands still, goes on, and is moved once. */
final class MatterClock {
    private MatterClock() {}

    /** What is said by it, for the history. */
    static String act(String act, Matter m, Sheet.Line line, Instant at, StoryDays days) {
        Sent slip = m.sent.getLast();
        return switch (act) {
            case "ask" -> {
                slip.pauses.add(new Sent.Pause(line.at(2), Actors.of(act, m), at, null, null, null));
                m.pausedOn = Matter.day(at);
                m.dueOn = null;
                yield line.at(2);
            }
            case "inform" -> {
                slip.pauses.add(slip.pauses.removeLast().ended(line.at(2), Actors.of(act, m), at));
                slip.dueOn = slip.dueOn.plusDays(ChronoUnit.DAYS.between(m.pausedOn, Matter.day(at)));
                m.dueOn = slip.dueOn;
                m.pausedOn = null;
                yield line.at(2);
            }
            case "askExtension" -> {
                LocalDate until = days.today().plusDays(Long.parseLong(line.at(2)));
                slip.extension = new Sent.Extension("ASKED", until, line.at(3), at, null, null, null);
                m.extension = "ASKED";
                yield line.at(3);
            }
            default -> {
                boolean granted = line.at(2).equals("GRANTED");
                slip.extension = slip.extension.decided(line.at(2), Actors.of(act, m), at, line.at(3));
                m.extension = line.at(2);
                slip.dueOn = granted ? slip.extension.until() : slip.dueOn;
                m.dueOn = slip.dueOn;
                yield line.at(3);
            }
        };
    }
}
