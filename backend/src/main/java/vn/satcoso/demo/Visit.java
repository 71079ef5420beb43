package vn.satcoso.demo;

import java.time.Instant;
import java.util.UUID;
import vn.satcoso.demo.MeetingDays.Meeting;
import vn.satcoso.meeting.Outcome;
import vn.satcoso.platform.Ids;

/** What was recorded of an official at a meeting. */
record Visit(
        UUID id,
        Person person,
        Meeting meeting,
        Outcome outcome,
        boolean online,
        String absenceReason,
        String note,
        String substituteName,
        Person substitute,
        Meeting movedTo,
        String recordedBy,
        Instant recordedAt) {

    private static Visit of(Person person, Meeting meeting, Outcome outcome, String note) {
        return new Visit(
                Ids.next(), person, meeting, outcome, false, null, note, null, null, null, person.name(), null);
    }

    static Visit attended(Person person, Meeting meeting, String note) {
        return of(person, meeting, Outcome.ATTENDED, note);
    }

    static Visit absent(Person person, Meeting meeting, String reason, String note) {
        Visit v = of(person, meeting, Outcome.ABSENT, note);
        return new Visit(v.id, person, meeting, v.outcome, false, reason, note, null, null, null, v.recordedBy, null);
    }

    static Visit substituted(Person person, Meeting meeting, String name, Person official) {
        Visit v = of(person, meeting, Outcome.SUBSTITUTED, "Ủy quyền dự thay do trùng lịch công tác");
        return new Visit(
                v.id, person, meeting, v.outcome, false, null, v.note, name, official, null, v.recordedBy, null);
    }

    static Visit moved(Person person, Meeting meeting, Meeting target) {
        Visit v = of(person, meeting, Outcome.MOVED, null);
        return new Visit(v.id, person, meeting, v.outcome, false, null, null, null, null, target, v.recordedBy, null);
    }

    Visit viaScreen() {
        return new Visit(
                id, person, meeting, outcome, true, absenceReason, note, null, null, null, recordedBy, recordedAt);
    }

    Visit recorded(String by, Instant at) {
        return new Visit(
                id, person, meeting, outcome, online, absenceReason, note, substituteName, substitute, movedTo, by, at);
    }

    boolean onBehalf() {
        return !recordedBy.equals(person.name());
    }
}
