package vn.satcoso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** A written answer, whom it reached and what was said of it. */
final class Said {
    final UUID id = Ids.next();
    final List<Object[]> deliveries = new ArrayList<>();
    Sheet.Line line;
    Instant at;
    String by;
    LocalDate nextOn;
    String verdict;
    Instant verdictAt;
    String verdictNote;

    /** What somebody said to the others who work on a matter. */
    record Remark(Instant at, String by, String unit, String text) {}
}
