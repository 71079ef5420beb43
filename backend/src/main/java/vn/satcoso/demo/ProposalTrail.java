package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.satcoso.platform.Ids;

/** The history of the difficulties and proposals of the story: how each stood after each act, and who did it. */
final class ProposalTrail {
    private static final String STEP_COLUMNS =
            "id, proposal_id, place, act, actor_name, note, valid_from, valid_to, state,"
                    + " kind, line, sector, competence, unit_id, path, desk_id, agency_id, due_on, outcome, closure, reopened,"
                    + " submitted_at";
    private static final String EVENT_COLUMNS =
            "id, at, actor_subject, actor_name, action, object_type, object_id, reason, changes";

    private final List<Object[]> steps = new ArrayList<>();
    private final List<Object[]> events = new ArrayList<>();

    void add(Matter m, Instant begun) {
        List<Object[]> told = new ArrayList<>();
        List<Matter.Step> all = new ArrayList<>();
        String writer = Actors.of("create", m);
        all.add(new Matter.Step("create", begun, writer, null, null, "DRAFT", null, null, null, null, 0));
        all.addAll(m.steps);
        for (int i = 0; i < all.size(); i++) {
            Matter.Step s = all.get(i);
            steps.add(new Object[] {
                Ids.next(),
                m.id,
                i,
                enumName(s.act()),
                s.actor(),
                s.note(),
                s.at(),
                i + 1 < all.size() ? all.get(i + 1).at() : null,
                s.state(),
                m.told.at(2),
                m.told.at(3),
                m.told.at(4),
                m.told.has(5) ? m.told.at(5) : null,
                m.unit.id(),
                m.unit.path(),
                s.state().equals("DRAFT") ? null : m.desk.id(),
                s.agency() == null ? null : s.agency().id(),
                s.dueOn(),
                s.outcome(),
                s.closure(),
                s.reopened(),
                i == 0 ? null : all.get(1).at()
            });
            told.add(event(m, s));
        }
        m.remarks.forEach(one -> told.add(new Object[] {
            null, one.at(), "demo", one.by(), "proposal.comment", "proposal", m.id, null, remark(one.text())
        }));
        // A history is read by its ids, so they are given in the order of what happened.
        told.sort(Comparator.comparing(event -> (Instant) event[1]));
        told.forEach(event -> event[0] = Ids.next());
        events.addAll(told);
    }

    private static Object[] event(Matter m, Matter.Step s) {
        String changes = s.state().equals(s.before())
                ? "[]"
                : "[{\"field\":\"state\",\"before\":%s,\"after\":\"%s\"}]"
                        .formatted(s.before() == null ? "null" : '"' + s.before() + '"', s.state());
        return new Object[] {
            null, s.at(), "demo", s.actor(), "proposal." + s.act(), "proposal", m.id, s.note(), new Rows.Json(changes)
        };
    }

    private static Rows.Json remark(String text) {
        return new Rows.Json("[{\"field\":\"comment\",\"before\":null,\"after\":\"%s\"}]".formatted(text));
    }

    void write(Rows rows) throws SQLException {
        rows.insert("proposal_step", STEP_COLUMNS, steps);
        rows.insert("audit_event", EVENT_COLUMNS, events);
    }

    private static String enumName(String act) {
        return act.equals("direct")
                ? "DIRECT_AGENCY"
                : act.replaceAll("([A-Z])", "_$1").toUpperCase();
    }
}
