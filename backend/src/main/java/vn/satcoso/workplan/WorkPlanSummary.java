package vn.satcoso.workplan;

import vn.satcoso.regulation.RegulationRef;

/**
 * How many plans of a year are expected and how many came, under one regulation. Only plans that are owed count: {@code
 * expected = submitted + missing} and {@code submitted = onTime + late}. A plan came when it was submitted once, also
 * when it was given back afterwards; {@code missing} are those that never came, overdue or not yet due.
 */
public record WorkPlanSummary(
        RegulationRef regulation, int expected, int submitted, int onTime, int late, int missing) {}
