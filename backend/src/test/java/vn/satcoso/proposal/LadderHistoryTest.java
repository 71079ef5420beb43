package vn.satcoso.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.referral;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** Steps climbed before the history knew them are written into it as the service writes them today, once. */
@ApiTest
class LadderHistoryTest extends ProposalStory {
    private static final String FILE = "/db/changelog/changes/0039-ladder-history.sql";

    @Inject
    ProposalNightService nights;

    String id;

    @BeforeEach
    void referred() {
        id = official.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
    }

    @Test
    @DisplayName(
            "S0-14: a step of the past looks like one of today, but for its day; what stands there stays, also again")
    void likeThoseOfToday() throws IOException {
        for (String day : new String[] {"2026-11-09", "2026-11-12", "2026-11-19", "2026-11-30"}) {
            TestClock.set(LocalDate.parse(day));
            nights.night();
        }
        String history = shape("2026-11-12");
        world.run("""
                insert into proposal_escalation (proposal_id, due_on, days, told_at, told)
                select proposal_id, date '2026-09-11', days, told_at - interval '62 days', told
                from proposal_escalation where proposal_id = cast(? as uuid)""", id);
        write();
        assertEquals(history, shape("2026-09-11"));
        assertEquals(history, shape("2026-11-12"));
        assertEquals("8", events());
        write();
        assertEquals("8", events());
        assertEquals("4", world.one("""
                        select count(*) from audit_event a join proposal_escalation e
                          on e.proposal_id = a.object_id and e.told_at = a.at
                        where a.object_id = cast(? as uuid) and a.request_id = '0039-ladder-history'
                          and left(replace(cast(a.id as text), '-', ''), 12)
                            = lpad(to_hex(cast(extract(epoch from e.told_at) * 1000 as bigint)), 12, '0')
                          and substr(cast(a.id as text), 15, 1) = '7'""", id), "each lies in the order of the history at the time when it was told");
        official.get("/" + id + "/history")
                .body("items.findAll { it.action == 'proposal.escalate' }", hasSize(4))
                .body("items.changes.flatten().after", hasItem("2026-09-11"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-15T19:00:00Z, -4, remind, hoursLeft",
        "2026-10-15T19:00:00.120Z, 24, escalate, hoursLate",
        "2026-10-15T19:00:00.123456Z, 4, escalate, hoursLate"
    })
    @DisplayName("S0-24: a step of hours names its hour as the service does")
    void byTheHour(String due, int hours, String action, String field) throws IOException {
        world.run("""
                insert into proposal_escalation (proposal_id, due_on, due_at, hours, told_at, told)
                values (cast(? as uuid), date '2026-10-16', cast(? as timestamptz), ?, now(), array['Sở Xây dựng', 'Thường trực'])""", id, due, hours);
        write();
        assertEquals(
                "[{\"after\": \"" + due + "\", \"field\": \"dueAt\", \"before\": null}, {\"after\": \""
                        + Math.abs(hours)
                        + "\", \"field\": \"" + field + "\", \"before\": null}, "
                        + "{\"after\": \"Sở Xây dựng; Thường trực\", \"field\": \"told\", \"before\": null}]",
                world.one(
                        "select changes from audit_event where object_id = cast(? as uuid) and action = ?",
                        id,
                        "proposal." + action));
    }

    /** The events of one due date with all that they say, that date and their ids and times left out. */
    private String shape(String due) {
        return world.one("""
                select string_agg(concat_ws(' ', action, object_type, actor_subject, actor_name, actor_unit, parent_id, reason,
                                            replace(cast(changes as text), ?, '')), chr(10) order by at)
                from audit_event where object_id = cast(? as uuid) and cast(changes as text) like '%"' || ? || '"%'
                  and action in ('proposal.remind', 'proposal.fallDue', 'proposal.escalate')""", due, id, due);
    }

    private String events() {
        return world.one("""
                select count(*) from audit_event where object_id = cast(? as uuid)
                and action in ('proposal.remind', 'proposal.fallDue', 'proposal.escalate')""", id);
    }

    private void write() throws IOException {
        try (InputStream file = getClass().getResourceAsStream(FILE)) {
            String changeset = new String(file.readAllBytes(), UTF_8);
            world.run(changeset.substring(0, changeset.indexOf("--rollback")));
        }
    }
}
