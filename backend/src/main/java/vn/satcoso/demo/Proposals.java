package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.unit.UnitKind;

/** The difficulties and proposals of the story, in every state, with their slips, answers, deliveries and history. */
final class Proposals {
    private static final String COLUMNS =
            "id, number, kind, line, state, content, place, responsible, requested, sector,"
                    + " urgency, competence, unit_id, path, author_official_id, author_unit_id, author_name, created_by,"
                    + " created_at, hot_ground, beyond_ground, urgent_ground, desk_id, agency_id, due_on, due_at, state_since,"
                    + " submitted_at, closed_at, outcome, closure, result, return_note, return_fields, reached, confirm_by,"
                    + " reopened, answer_text, version, paused_on, extension";
    private static final String SLIP_COLUMNS =
            "id, proposal_id, place, state, desk_id, lead_id, slip_issuer, slip_period,"
                    + " slip_code, slip_no, given_on, given_at, referred_on, referred_at, referred_by, note, skips_level, due_on, due_at, accepted_at, accepted_by,"
                    + " ended_at, ended_by, end_reason, suggested_id, extension, extension_due, extension_reason,"
                    + " extension_asked_at, extension_decided_by, extension_decided_at, extension_note";
    private static final String ANSWER_COLUMNS =
            "id, proposal_id, referral_id, place, number, signed_on, signer, outcome,"
                    + " content, next_on, roadmap, reason, approved_by, answered_at, answered_by, verdict, verdict_at, verdict_by,"
                    + " verdict_note";
    private final List<Matter> matters = new ArrayList<>();
    private final Map<String, Integer> slipNumbers = new HashMap<>();
    private final StoryDays days;

    Proposals(Tree tree, Staff staff, StoryDays days) {
        this.days = days;
        for (Sheet.Line line : Sheet.read("proposals")) {
            if (line.at(0).startsWith(">")) {
                matters.getLast().act(line, tree, days);
            } else {
                matters.add(new Matter(line, tree, staff));
            }
        }
    }

    void write(Rows rows) throws SQLException {
        List<Long> numbers = rows.next("proposal_number", matters.size());
        List<Object[]> heads = new ArrayList<>();
        List<Object[]> slips = new ArrayList<>();
        List<Object[]> units = new ArrayList<>();
        List<Object[]> answers = new ArrayList<>();
        List<Object[]> deliveries = new ArrayList<>();
        ProposalTrail trail = new ProposalTrail();
        for (Matter m : matters) {
            heads.add(head(m, numbers.get(heads.size())));
            slips(m, slips, units);
            answers(m, answers, deliveries);
            trail.add(m, begun(m));
        }
        rows.insert("proposal", COLUMNS, heads);
        rows.insert("proposal_referral", SLIP_COLUMNS, slips);
        rows.insert("proposal_referral_unit", "referral_id, unit_id, proposal_id, lead", units);
        rows.insert("proposal_answer", ANSWER_COLUMNS, answers);
        rows.insert(
                "proposal_delivery",
                "answer_id, recipient, delivered_at, receipt, recorded_by, recorded_at",
                deliveries);
        new ProposalTalk(matters).write(rows);
        trail.write(rows);
    }

    private Object[] head(Matter m, long number) {
        Sheet.Line told = m.told;
        boolean direct = told.at(3).equals("DIRECT");
        boolean closed = m.state.equals("CLOSED");
        return new Object[] {
            m.id,
            number,
            told.at(2),
            told.at(3),
            m.state,
            text(told, 7),
            text(told, 8),
            text(told, 9),
            text(told, 10),
            told.at(4),
            told.has(6) ? "URGENT" : "NORMAL",
            text(told, 5),
            m.unit.id(),
            m.unit.path(),
            m.official == null ? null : m.official.id(),
            m.seat == null ? null : m.seat.id(),
            m.author(),
            "demo",
            begun(m),
            direct ? "Đông người, có nguy cơ lan sang bản bên." : null,
            direct ? "Việc thu hồi, giao đất rừng do tỉnh quyết định, xã không có quyền dừng." : null,
            direct ? "Nếu để qua đêm có thể xảy ra xô xát." : null,
            m.state.equals("DRAFT") ? null : m.desk.id(),
            m.agency == null ? null : m.agency.id(),
            m.dueOn,
            m.dueAt,
            m.steps.isEmpty() ? begun(m) : m.steps.getLast().at(),
            m.steps.isEmpty() ? null : m.steps.getFirst().at(),
            closed ? m.steps.getLast().at() : null,
            m.outcome,
            m.closure,
            m.result,
            m.returnNote,
            m.returnFields,
            m.reached.stream().sorted().toArray(String[]::new),
            m.confirmBy,
            m.reopened,
            m.said.isEmpty() ? null : m.said.getLast().line.at(5),
            m.steps.size(),
            m.pausedOn,
            m.extension
        };
    }

    private void slips(Matter m, List<Object[]> slips, List<Object[]> units) {
        for (int i = 0; i < m.sent.size(); i++) {
            Sent s = m.sent.get(i);
            Sent.Extension more = s.extension;
            String issuer =
                    s.dueAt != null ? "STANDING_BODY" : m.desk.kind() == UnitKind.COMMUNE ? "COMMITTEE" : "ORGANIZER";
            String code = (issuer.equals("ORGANIZER") ? "BTC" : "") + m.desk.documentCode();
            int number = slipNumbers.merge(m.desk.code() + issuer, 1, Integer::sum);
            slips.add(new Object[] {
                s.id,
                m.id,
                i,
                s.state,
                m.desk.id(),
                s.lead.id(),
                issuer,
                m.desk.termBeganOn(),
                code,
                number,
                s.givenOn,
                s.dueAt,
                s.at.atZone(VietnamTime.ZONE).toLocalDate(),
                s.at,
                s.by,
                s.note,
                false,
                s.dueOn,
                s.dueAt,
                s.acceptedAt,
                s.acceptedAt == null ? null : s.lead.name(),
                s.endedAt,
                s.endedAt == null ? null : s.lead.name(),
                s.endReason,
                s.suggested == null ? null : s.suggested.id(),
                more == null ? null : more.state(),
                more == null ? null : more.until(),
                more == null ? null : more.reason(),
                more == null ? null : more.askedAt(),
                more == null ? null : more.decidedBy(),
                more == null ? null : more.decidedAt(),
                more == null ? null : more.note()
            });
            units.add(new Object[] {s.id, s.lead.id(), m.id, true});
            if (s.helper != null) {
                units.add(new Object[] {s.id, s.helper.id(), m.id, false});
            }
        }
    }

    private static void answers(Matter m, List<Object[]> answers, List<Object[]> deliveries) {
        for (int i = 0; i < m.said.size(); i++) {
            Said a = m.said.get(i);
            boolean refused = a.line.at(2).equals("UNRESOLVABLE");
            answers.add(new Object[] {
                a.id,
                m.id,
                m.sent.getLast().id,
                i,
                a.line.at(3),
                a.at.atZone(VietnamTime.ZONE).toLocalDate(),
                a.line.at(4),
                a.line.at(2),
                a.line.at(5),
                a.nextOn,
                refused ? null : text(a.line, 7),
                refused ? a.line.at(7) : null,
                refused ? a.line.at(8) : null,
                a.at,
                a.by,
                a.verdict,
                a.verdictAt,
                a.verdict == null ? null : m.unit.keeper(),
                a.verdictNote
            });
            deliveries.addAll(a.deliveries);
        }
    }

    private Instant begun(Matter m) {
        return (m.steps.isEmpty() ? days.now() : m.steps.getFirst().at()).minusSeconds(1_500);
    }

    private static String text(Sheet.Line line, int place) {
        return line.has(place) ? line.at(place) : null;
    }
}
