package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.demo.MeetingDays.Meeting;
import vn.satcoso.demo.Person.Mission;
import vn.satcoso.demo.PlanEditions.Change;
import vn.satcoso.demo.WorkPlans.Plan;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.audit.Act;

/** Some history for the pages to show, written by nobody but the story itself. */
final class Trail {
    private static final String ACTOR = "Dữ liệu mẫu";
    private static final LocalTime OFFICE = LocalTime.of(8, 30);
    /** Those whose plans and attendance have a history. */
    private static final Set<String> WATCHED = Set.of("CB-011", "CB-012");

    private final StoryDays days;
    private final List<Event> events = new ArrayList<>();

    private record Event(Instant at, Act act, String changes) {}

    Trail(StoryDays days) {
        this.days = days;
    }

    void unitCreated(Place unit, LocalDate from) {
        UUID parent = unit.parent() == null ? null : unit.parent().id();
        add(
                MeetingDays.SINCE,
                Act.of("unit.created", unit.id()).under(parent),
                change("code", null, unit.code()),
                change("kind", null, unit.kind()),
                change("name", null, unit.name()),
                change("validFrom", null, from));
    }

    void scheduled(Place cell, LocalDate from) {
        add(
                from,
                Act.of("unit.scheduleSet", cell.id()),
                change("dayOfMonth", null, cell.fixedDay().day()),
                change("time", null, cell.fixedDay().at()),
                change("place", null, cell.house()),
                change("validFrom", null, from));
    }

    void registered(Person person) {
        add(
                MeetingDays.SINCE,
                Act.of("official.created", person.id()),
                change("code", null, person.code()),
                change("fullName", null, person.name()));
    }

    void assigned(Person person, Mission mission) {
        LocalDate from = mission.days().from();
        LocalDate to = mission.days().to();
        add(
                mission.decision().date(),
                Act.of("assignment.created", mission.id()).under(person.id()),
                change("from", null, from),
                change("decisionNumber", null, mission.decision().number()),
                change("decisionDate", null, mission.decision().date()),
                change("official", null, person.name()),
                change("unit", null, mission.area().name()));
        if (mission.endReason() != null) {
            add(
                    to,
                    Act.of("assignment.ended", mission.id()).under(person.id()).because(mission.endReason()),
                    change("to", null, to),
                    change("endReason", null, mission.endReason()));
        }
    }

    void moved(Meeting meeting) {
        add(
                meeting.scheduledOn().minusDays(2),
                Act.of("meeting.moved", meeting.id()).under(meeting.cell().id()).because(meeting.moveReason()),
                change("heldOn", meeting.scheduledOn(), meeting.heldOn()),
                change("moveReason", null, meeting.moveReason()));
    }

    void recorded(Visit visit) {
        if (WATCHED.contains(visit.person().code())) {
            String outcome = change("outcome", null, visit.outcome());
            events.add(new Event(
                    visit.recordedAt(),
                    Act.of("attendance.recorded", visit.id())
                            .under(visit.meeting().id()),
                    "[" + outcome + "]"));
        }
    }

    void submitted(Plan plan) {
        if (WATCHED.contains(plan.person().code())) {
            String state = change("state", "DRAFT", "SUBMITTED");
            events.add(new Event(
                    plan.sentAt(),
                    Act.of("workPlan.submitted", plan.id()).under(plan.person().id()),
                    "[" + state + "]"));
        }
    }

    void adjusted(Plan plan, Change change) {
        if (WATCHED.contains(plan.person().code())) {
            events.add(new Event(
                    change.at(),
                    Act.of("workPlan.adjusted", plan.id())
                            .under(plan.person().id())
                            .because(change.reason()),
                    "[" + change("edition", 1, 2) + "]"));
        }
    }

    void write(Rows rows) throws SQLException {
        List<Object[]> written = new ArrayList<>();
        events.sort(Comparator.comparing(Event::at));
        for (Event event : events) {
            Act act = event.act();
            written.add(new Object[] {
                Ids.next(),
                event.at(),
                "demo",
                ACTOR,
                act.action(),
                act.objectType(),
                act.objectId(),
                act.parentId(),
                act.reason(),
                new Rows.Json(event.changes())
            });
        }
        rows.insert(
                "audit_event",
                "id, at, actor_subject, actor_name, action, object_type, object_id, parent_id, reason, changes",
                written);
    }

    private void add(LocalDate day, Act act, String... changes) {
        events.add(new Event(days.past(day, OFFICE), act, "[" + String.join(",", changes) + "]"));
    }

    private static String change(String field, Object before, Object after) {
        return "{\"field\":%s,\"before\":%s,\"after\":%s}".formatted(json(field), json(before), json(after));
    }

    private static String json(Object value) {
        return value == null
                ? "null"
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
