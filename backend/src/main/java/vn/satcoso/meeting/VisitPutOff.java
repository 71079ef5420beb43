package vn.satcoso.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a record of absence now says of where the official goes instead; told in the transaction of the record. The target
 * is null when he no longer goes anywhere else.
 */
public record VisitPutOff(UUID attendanceId, UUID officialId, Stop missed, Stop target) {
    /** The meeting of a cell: the month to which it belongs, and the day on which it is held. */
    public record Stop(UUID cellId, LocalDate month, LocalDate heldOn) {}
}
