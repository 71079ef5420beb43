package vn.satcoso.meeting;

import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;

/** A visit that a plan or a roster named, whose meeting is over and of which nobody has recorded anything. */
public record SilentVisit(
        OfficialRef official, UUID cellId, String cellName, UUID communeId, UUID meetingId, LocalDate heldOn) {}
