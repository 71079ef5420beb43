package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.RegulationRef;

/**
 * A quota line that can still be reached, though something is missing.
 *
 * @param lastChanceOn after this day too few suitable meetings are left, if none is attended until then
 */
public record PaceLine(UUID officialId, RegulationRef regulation, Period period, int missing, LocalDate lastChanceOn) {}
