package vn.satcoso.workday;

import java.time.LocalDate;

/** A day became a day off, a day worked instead, or neither any more; told in the transaction of the change. */
public record DaysOffChanged(LocalDate day) {}
