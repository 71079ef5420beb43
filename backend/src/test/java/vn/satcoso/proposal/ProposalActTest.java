package vn.satcoso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.satcoso.platform.error.DomainException;

/** The table of every state, act and party: what it allows leads where it says, whatever it does not name is refused. */
class ProposalActTest {
    private final Map<String, ProposalState> table = read();

    @TestFactory
    Stream<DynamicTest> everyCellIsAsTheTableSays() {
        return Stream.of(ProposalLine.values())
                .flatMap(line -> Stream.of(ProposalState.values())
                        .flatMap(state -> Stream.of(ProposalAct.values())
                                .map(act -> DynamicTest.dynamicTest(
                                        line + " " + state + " " + act.action(), () -> cells(line, state, act)))));
    }

    private void cells(ProposalLine line, ProposalState state, ProposalAct act) {
        Proposal proposal = Lives.in(line, state);
        if (proposal == null) {
            return;
        }
        Set<Party> expected = EnumSet.noneOf(Party.class);
        Set<Party> allowed = EnumSet.noneOf(Party.class);
        ProposalState next = null;
        for (Party party : Party.values()) {
            ProposalState to = table.get(key(line, state, act.action(), party));
            if (to != null) {
                expected.add(party);
                next = to;
            }
            if (act.allowed(line, state, Set.of(party))) {
                allowed.add(party);
            }
        }
        assertEquals(expected, allowed, "who may");
        if (act == ProposalAct.CREATE || act == ProposalAct.LAPSE || act == ProposalAct.MOVE_DESK) {
            return;
        }
        if (next == null) {
            DomainException refused =
                    assertThrows(DomainException.class, () -> Lives.act(proposal, act, Outcome.RESOLVED));
            assertEquals("proposal.now." + state, refused.code());
            assertEquals(state, proposal.state());
        } else {
            Lives.act(proposal, act, Outcome.RESOLVED);
            assertEquals(next, proposal.state());
        }
    }

    /** Every state of a line from which something leads is one that its own verbs reach. */
    @Test
    void everyStateOfTheTableIsReached() {
        Set<String> unreached = new TreeSet<>();
        table.keySet().forEach(key -> {
            String[] parts = key.split(" ");
            if (Lives.in(ProposalLine.valueOf(parts[0]), ProposalState.valueOf(parts[1])) == null) {
                unreached.add(parts[0] + " " + parts[1]);
            }
        });
        assertEquals(Set.of(), unreached);
    }

    private static String key(ProposalLine line, ProposalState state, String act, Party party) {
        return line + " " + state + " " + act + " " + party;
    }

    private static Map<String, ProposalState> read() {
        try (var file = ProposalActTest.class.getResourceAsStream("/proposal-acts.csv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("line,") && !line.isBlank())
                    .toList();
            Map<String, ProposalState> table = new HashMap<>();
            for (String line : lines) {
                String[] cells = line.split(",");
                ProposalState before = table.put(
                        key(
                                ProposalLine.valueOf(cells[0]),
                                ProposalState.valueOf(cells[1]),
                                cells[2],
                                Party.valueOf(cells[3])),
                        ProposalState.valueOf(cells[4]));
                assertEquals(null, before, "two rows: " + line);
            }
            return table;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
