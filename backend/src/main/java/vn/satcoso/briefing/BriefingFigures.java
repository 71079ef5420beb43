package vn.satcoso.briefing;

import vn.satcoso.unit.UnitRef;

/**
 * What one commune owed in a year as it stood on a day: {@code expected = due + pending}, {@code due = sent + missing},
 * {@code sent = onTime + late}. Complete is sent of due; in time is onTime of due (S3-28, S3-41).
 */
public record BriefingFigures(
        UnitRef commune, int expected, int due, int sent, int onTime, int late, int missing, int pending) {}
