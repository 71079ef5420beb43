package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.official.Rank;
import vn.satcoso.regulation.QuotaPeriod;
import vn.satcoso.regulation.RegulationRef;

/** One official in the year: under each regulation that binds him, every period of its rule (S3-40). */
public record QuotaGridRow(OfficialRef official, List<QuotaGridLine> lines) {

    /** The periods of the year under one regulation, in their order. */
    public record QuotaGridLine(
            RegulationRef regulation,
            Rank rank,
            @Schema(nullable = true) String positionTitle,
            List<QuotaGridCell> cells) {}

    /**
     * One period: {@code required} is null where no number is owed, {@code state} is null while the period is still
     * ahead; {@code countedOn} are the days of the meetings that counted.
     */
    public record QuotaGridCell(
            QuotaPeriod period,
            LocalDate from,
            LocalDate to,
            @Schema(nullable = true) Integer required,
            int done,
            @Schema(nullable = true) QuotaState state,
            List<LocalDate> countedOn) {}
}
