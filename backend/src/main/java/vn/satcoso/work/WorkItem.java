package vn.satcoso.work;

import java.time.LocalDate;

/**
 * Something to be done, or so many things of one kind.
 *
 * @param subject who or what it is about: a person, a regulation, a team
 * @param place the unit where it is
 * @param year the year of a plan
 * @param on the day of what it is about, as that of a meeting
 * @param dueOn until when it is to be done, by another where one's own part has no day of its own; null when none is set
 */
public record WorkItem(
        WorkBlock block,
        WorkKind kind,
        int count,
        String subject,
        String place,
        Integer year,
        LocalDate on,
        LocalDate dueOn,
        WorkLink link) {

    public static WorkItem of(WorkBlock block, WorkKind kind, WorkLink link) {
        return new WorkItem(block, kind, 1, null, null, null, null, null, link);
    }

    public WorkItem about(String who) {
        return new WorkItem(block, kind, count, who, place, year, on, dueOn, link);
    }

    public WorkItem at(String unit) {
        return new WorkItem(block, kind, count, subject, unit, year, on, dueOn, link);
    }

    public WorkItem of(int yearOfPlan) {
        return new WorkItem(block, kind, count, subject, place, yearOfPlan, on, dueOn, link);
    }

    public WorkItem on(LocalDate day) {
        return new WorkItem(block, kind, count, subject, place, year, day, dueOn, link);
    }

    public WorkItem due(LocalDate day) {
        return new WorkItem(block, kind, count, subject, place, year, on, day, link);
    }

    WorkItem times(int many) {
        return new WorkItem(block, kind, many, subject, place, year, on, dueOn, link);
    }
}
