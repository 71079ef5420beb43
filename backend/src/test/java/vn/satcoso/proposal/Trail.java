package vn.satcoso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.satcoso.support.World;

/** A matter as the database holds it: its facts, the steps of its history and the events of the trail, the oldest first. */
record Trail(JsonNode matter, List<ObjectNode> steps, List<ObjectNode> events, Set<Recipient> reached) {
    static final Trail NONE = new Trail(null, List.of(), List.of(), Set.of());
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String READ = """
            select json_build_object(
                'matter', (select to_jsonb(p) from proposal p where p.id = w.id),
                'steps', (select json_agg(to_jsonb(s) order by s.place) from proposal_step s where s.proposal_id = w.id),
                'events', (select json_agg(to_jsonb(e) order by e.id) from audit_event e where e.object_id = w.id),
                'reached', (select json_agg(d.recipient) from proposal_delivery d where d.answer_id =
                    (select x.id from proposal_answer x where x.proposal_id = w.id order by x.place desc limit 1)))
            from (select cast(? as uuid) as id) w""";

    /** What a step says of itself; all else it says of the matter. */
    private static final Set<String> OF_THE_STEP =
            Set.of("id", "proposal_id", "place", "act", "actor_name", "actor_unit", "note", "valid_from", "valid_to");

    static Trail of(World world, String id) {
        try {
            JsonNode read = JSON.readTree(world.one(READ, id));
            Set<Recipient> reached = EnumSet.noneOf(Recipient.class);
            read.get("reached").forEach(one -> reached.add(Recipient.valueOf(one.asText())));
            return new Trail(read.get("matter"), list(read.get("steps")), list(read.get("events")), reached);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ObjectNode> list(JsonNode rows) {
        List<ObjectNode> list = new ArrayList<>();
        rows.forEach(row -> list.add((ObjectNode) row));
        return list;
    }

    String said(String column) {
        return matter.get(column).asText();
    }

    int version() {
        return matter.get("version").asInt();
    }

    ProposalState state() {
        return ProposalState.valueOf(said("state"));
    }

    ProposalLine line() {
        return ProposalLine.valueOf(said("line"));
    }

    /** So many steps and events came since, all else is as it was, and the last step says how the matter stands. */
    void follows(Trail before, int newSteps, int newEvents, String what) {
        assertEquals(before.steps.size() + newSteps, steps.size(), () -> what + ": steps");
        assertEquals(before.events.size() + newEvents, events.size(), () -> what + ": events");
        assertEquals(before.events, events.subList(0, before.events.size()), () -> what + ": earlier events");
        for (int i = 0; i < before.steps.size(); i++) {
            ObjectNode was = before.steps.get(i).deepCopy();
            if (i == before.steps.size() - 1 && newSteps > 0) {
                assertTrue(was.get("valid_to").isNull(), what);
                was.set("valid_to", steps.get(i + 1).get("valid_from"));
            }
            assertEquals(was, steps.get(i), () -> what + ": an earlier step");
        }
        ObjectNode last = steps.getLast();
        last.fieldNames().forEachRemaining(column -> {
            if (!OF_THE_STEP.contains(column)) {
                assertEquals(matter.get(column), last.get(column), () -> what + ": " + column);
            }
        });
        assertTrue(last.get("valid_to").isNull(), what);
    }

    /** Nothing of the matter itself has changed. */
    void unchangedSince(Trail before, String what) {
        notedSince(before, 0, what);
    }

    /** Something was written down beside it. */
    void notedSince(Trail before, int newEvents, String what) {
        follows(before, 0, newEvents, what);
        assertEquals(before.matter, matter, what);
    }

    void tells(ProposalAct act, String what) {
        assertEquals(act, lastAct(), what);
        assertEquals("proposal." + act.action(), events.getLast().get("action").asText(), what);
        assertEquals(steps.getLast().get("actor_name"), events.getLast().get("actor_name"), what);
    }

    /** It is in a state that can be; an answer that was agreed to has reached all three, and says that it is over. */
    void stands(String what) {
        assertEquals(state() == ProposalState.CLOSED, !matter.get("closure").isNull(), what);
        assertEquals(state() == ProposalState.CLOSED, !matter.get("closed_at").isNull(), what);
        if (state() == ProposalState.CLOSED
                && Set.of(Closure.CONFIRMED, Closure.SILENT).contains(Closure.valueOf(said("closure")))) {
            assertEquals(EnumSet.allOf(Recipient.class), reached, what);
            assertTrue(Outcome.valueOf(said("outcome")).closes(), what);
        }
    }

    /** Whom the latest answer has not reached. */
    List<Recipient> undelivered() {
        return Stream.of(Recipient.values())
                .filter(one -> !reached.contains(one))
                .toList();
    }

    boolean linked() {
        return events.stream().anyMatch(event -> event.get("action").asText().equals("proposal.link"));
    }

    List<String> eventsNewestFirst() {
        return events.reversed().stream().map(event -> event.get("id").asText()).toList();
    }

    ProposalAct lastAct() {
        return ProposalAct.valueOf(steps.getLast().get("act").asText());
    }
}
