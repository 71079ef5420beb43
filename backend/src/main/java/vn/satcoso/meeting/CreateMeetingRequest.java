package vn.satcoso.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/** A thematic meeting beside the regular ones of a cell (S3-35, S3-45). */
public record CreateMeetingRequest(
        @NotNull LocalDate heldOn,
        @NotNull LocalTime time,
        @NotNull @Size(min = 1, max = 300) String place,
        @NotNull @Size(min = 1, max = 500) String topic,
        @Size(max = 5000) String agenda,
        boolean modelMeeting) {}
