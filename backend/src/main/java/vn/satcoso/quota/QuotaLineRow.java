package vn.satcoso.quota;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.official.Rank;
import vn.satcoso.regulation.QuotaPeriod;
import vn.satcoso.regulation.RegulationRef;

/**
 * How an official stands under one regulation: {@code done} of {@code required} meetings in the period, {@code remaining}
 * suitable meetings still ahead, the next of them on {@code nextOn}; these are null where no number is owed.
 */
public record QuotaLineRow(
        OfficialRef official,
        @Schema(nullable = true) String positionTitle,
        Rank rank,
        RegulationRef regulation,
        QuotaPeriod period,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(nullable = true) Integer required,
        int done,
        QuotaState state,
        @Schema(nullable = true) Integer remaining,
        @Schema(nullable = true) LocalDate nextOn) {}
