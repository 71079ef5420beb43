package vn.satcoso.meeting;

import jakarta.validation.constraints.Size;

/** What a meeting ahead will be about; a thematic one has a topic. */
public record UpdateMeetingRequest(
        @Size(max = 500) String topic, @Size(max = 5000) String agenda, boolean modelMeeting) {}
