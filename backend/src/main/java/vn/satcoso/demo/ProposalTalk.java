package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.satcoso.platform.Ids;

/** What is asked and told about the matters of the story, what is said beside them, and what they have to do with each other. */
record ProposalTalk(List<Matter> matters) {

    /** What a matter became: another one, whose text begins so, or several. */
    record Tie(String kind, String beginning, Instant at, String by) {}

    void write(Rows rows) throws SQLException {
        List<Object[]> pauses = new ArrayList<>();
        List<Object[]> comments = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        for (Matter m : matters) {
            m.sent.forEach(slip -> pauses(slip, pauses));
            m.remarks.forEach(
                    one -> comments.add(new Object[] {Ids.next(), m.id, one.text(), one.by(), one.unit(), one.at()}));
            m.ties.forEach(tie ->
                    links.add(new Object[] {m.id, named(tie.beginning()).id, tie.kind(), tie.by(), tie.at()}));
        }
        rows.insert(
                "proposal_pause",
                "referral_id, place, question, asked_by, asked_at, answer, ended_by, ended_at",
                pauses);
        rows.insert("proposal_comment", "id, proposal_id, text, written_by, written_for, written_at", comments);
        rows.insert("proposal_link", "from_id, to_id, kind, linked_by, linked_at", links);
    }

    private static void pauses(Sent slip, List<Object[]> rows) {
        for (int i = 0; i < slip.pauses.size(); i++) {
            Sent.Pause p = slip.pauses.get(i);
            rows.add(new Object[] {
                slip.id, i, p.question(), p.askedBy(), p.askedAt(), p.answer(), p.endedBy(), p.endedAt()
            });
        }
    }

    private Matter named(String beginning) {
        return matters.stream()
                .filter(matter -> matter.told.at(7).startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(beginning));
    }
}
