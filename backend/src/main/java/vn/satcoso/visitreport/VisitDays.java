package vn.satcoso.visitreport;

import java.time.LocalDate;

/** The visits held on these days, looked at as of the last of them. */
record VisitDays(LocalDate from, LocalDate asOf) {}
