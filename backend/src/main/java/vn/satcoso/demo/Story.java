package vn.satcoso.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Tells the whole story of the demo province up to a moment; the same moment gives the same story. */
final class Story {
    private Story() {}

    /** False when there is a unit already. Two services that start together make one province. */
    static boolean tell(Connection connection, Instant now) throws SQLException {
        Rows rows = new Rows(connection);
        rows.lock("satcoso.demo");
        if (rows.any("unit")) {
            return false;
        }
        StoryDays days = new StoryDays(now);
        Trail trail = new Trail(days);
        List<Sheet.Line> unitLines = Sheet.read("units");
        Tree tree = new Tree(unitLines, rows.next("unit_node", unitLines.size()));
        Staff staff = new Staff(tree, days);
        MeetingDays meetings = new MeetingDays(tree, days);
        Visits visits = new Visits(tree, staff, meetings, days);
        Teams teams = new Teams(tree, staff, days);
        WorkPlans plans = new WorkPlans(staff, visits, days);
        Heats heats = new Heats(tree, days);
        PlanEditions editions = new PlanEditions(plans, meetings, days);
        PlanPost post = new PlanPost(plans, editions, tree, days);
        VisitReports reports = new VisitReports(visits, days);

        tree.write(rows, days, trail);
        staff.write(rows, trail);
        meetings.write(rows, trail);
        visits.write(rows, trail);
        Themes.write(rows, days);
        reports.write(rows);
        heats.write(rows);
        plans.write(rows, trail);
        editions.write(rows, plans, trail);
        post.write(rows);
        new HostAnswers(tree, heats, meetings, post, editions, days).write(rows);
        new PlanRemarks(plans, post, days).write(rows);
        teams.write(rows);
        CommuneRosters.write(rows, days);
        new Briefings(tree, heats, visits, days).write(rows);
        new FieldTrips(staff, days).write(rows);
        new Proposals(tree, staff, days).write(rows);
        Notices.write(rows, days);
        trail.write(rows);
        return true;
    }
}
