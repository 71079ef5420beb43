package vn.satcoso.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A row of the table by which working days are counted; {@code movesMeetings}: fixed meeting days give way to it. */
public record HolidayResponse(
        UUID id,
        LocalDate day,
        HolidayKind kind,
        String name,
        boolean movesMeetings,
        String source,
        List<String> actions) {}
