package vn.satcoso.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/** The fixed meeting day of a cell from a day on; from today when the day is absent. */
public record SetScheduleRequest(
        @NotNull @Min(1) @Max(31) Integer dayOfMonth,
        @NotNull LocalTime time,
        @NotNull @Size(min = 1, max = 300) String place,
        LocalDate validFrom) {}
