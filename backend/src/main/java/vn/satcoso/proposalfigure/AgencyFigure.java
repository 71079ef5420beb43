package vn.satcoso.proposalfigure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitRef;

/**
 * What an agency did with the matters that were referred to it (S1-16); a matter that came twice counts once. {@code late}
 * are answered after their due date, {@code overdue} not answered though due; {@code onTimeShare} is of these and {@code
 * onTime}, in per cent. {@code medianDays} are calendar days from the referral to the first answer.
 */
public record AgencyFigure(
        UnitRef agency,
        int referred,
        int waiting,
        int accepted,
        int declined,
        int recalled,
        int answered,
        int onTime,
        int late,
        int overdue,
        int disputed,
        int extensionsAsked,
        int extensionsGranted,
        @Schema(nullable = true) Integer onTimeShare,
        @Schema(nullable = true) Integer medianDays) {

    static AgencyFigure none(UnitRef agency) {
        return new AgencyFigure(agency, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);
    }
}
