package vn.satcoso.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.satcoso.unit.UnitRef;

/** A meeting to which an official may go instead. */
public record NextMeetingResponse(UUID id, UnitRef cell, String communeName, LocalDate heldOn, LocalTime time) {}
