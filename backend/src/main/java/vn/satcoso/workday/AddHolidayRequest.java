package vn.satcoso.workday;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A day off, or a weekend day worked instead, and the document that says so. */
public record AddHolidayRequest(
        @NotNull LocalDate day,
        @NotNull HolidayKind kind,
        @NotNull @Size(min = 1, max = 200) String name,
        boolean movesMeetings,
        @NotNull @Size(min = 1, max = 300) String source) {}
