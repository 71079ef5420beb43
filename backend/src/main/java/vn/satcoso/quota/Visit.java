package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.meeting.Outcome;

/** What was recorded of an official at a meeting; {@code stoodIn} when he came there for somebody else. */
record Visit(UUID meetingId, LocalDate heldOn, String cellPath, Outcome outcome, boolean online, boolean stoodIn) {}
