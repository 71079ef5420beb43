package vn.satcoso.workplan;

import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.regulation.RegulationRef;

/** A yearly plan that somebody owes until a day; {@code planId} is null while he has not begun it. */
public record PlanDue(UUID officialId, RegulationRef regulation, int year, UUID planId, LocalDate dueOn) {}
