package vn.satcoso.proposal;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.concurrency.Together;
import vn.satcoso.proposal.TrailWorld.Hand;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.TestClock;

/** Whatever is done, by whomever, in whatever order, also by two at once: what was done is written down once, and stays. */
@ApiTest
class RandomTrailTest extends ProposalStory {
    private static final int LIVES = 30;
    private static final int ACTS = 18;

    /** What is written down without a change of how the matter stands, and without a version. */
    private static final Set<ProposalAct> ASIDE = EnumSet.of(ProposalAct.COMMENT, ProposalAct.LINK);

    @Inject
    ProposalNightService nights;

    private TrailWorld people;
    private Instant now = Instant.parse("2026-10-15T05:00:00Z");
    private final Map<ProposalAct, Integer> done = new EnumMap<>(ProposalAct.class);
    private final Map<Clerk, Integer> refused = new EnumMap<>(Clerk.class);

    /** One clerk, one who looks at an earlier version, or two who send at the same moment. */
    private enum Clerk {
        ALONE,
        LATE,
        TOGETHER
    }

    /** How an act is chosen: what leads on, what is possible now and was done least so far, or anything by anybody. */
    private enum Choice {
        ONWARD,
        POSSIBLE,
        ANY
    }

    private record Try(
            Choice choice, ProposalAct any, Party anybody, int which, Outcome outcome, Recipient to, Clerk clerk) {}

    @Test
    @DisplayName("an act that is done leaves one step and one event, one that is refused none; what was written stays")
    void historyIsNeverLost() {
        people = new TrailWorld(world);
        JqwikSession.run(() -> {
            for (int seed = 0; seed < LIVES; seed++) {
                live(seed);
            }
        });
        assertTrue(done.size() >= 20, () -> "few acts were done: " + done);
        assertTrue(refused.values().stream().allMatch(times -> times >= LIVES / 2), () -> "conflicts " + refused);
    }

    private void live(int seed) {
        ProposalLine line = List.of(
                        ProposalLine.UP, ProposalLine.UP, ProposalLine.DIRECT, ProposalLine.UP, ProposalLine.DOWN)
                .get(seed % 5);
        String id = people.drafted(line, seed % 3 == 0 ? Competence.COMMUNE : Competence.PROVINCE);
        Trail trail = Trail.of(world, id);
        trail.follows(Trail.NONE, 1, 1, "created");
        int place = 0;
        for (Try one : tries().generator(1000).next(new Random(seed)).value()) {
            ProposalAct act = act(one, trail);
            String what = "life " + seed + ", try " + place++ + ": " + act + " in " + trail.state() + ", " + one;
            now = now.plusSeconds(1);
            TestClock.set(now);
            Trail next = act == ProposalAct.LAPSE ? silence(id, trail, what) : acted(id, act, one, trail, what);
            next.stands(what);
            official.get("/" + id + "/history?size=100")
                    .statusCode(200)
                    .body("items.findAll { it.action.startsWith('proposal.') }.id", is(next.eventsNewestFirst()));
            trail = next;
        }
    }

    private ProposalAct act(Try one, Trail trail) {
        List<ProposalAct> possible = TrailWorld.ACTS.stream()
                .filter(act -> act.possible(trail.line(), trail.state()))
                .toList();
        return switch (one.choice()) {
            case ANY -> one.any();
            case POSSIBLE -> possible.isEmpty() ? one.any() : rarest(possible);
            case ONWARD -> onward(trail);
        };
    }

    private ProposalAct rarest(List<ProposalAct> acts) {
        return acts.stream()
                .min(Comparator.comparing(act -> done.getOrDefault(act, 0)))
                .orElseThrow();
    }

    private ProposalAct onward(Trail trail) {
        return switch (trail.state()) {
            case DRAFT, RETURNED -> ProposalAct.SUBMIT;
            case SUBMITTED ->
                switch (trail.line()) {
                    case UP -> ProposalAct.REFER;
                    case DIRECT -> ProposalAct.DIRECT_AGENCY;
                    case DOWN -> ProposalAct.RETURN;
                };
            case REFERRED -> ProposalAct.ACCEPT;
            case DECLINED, UNRESOLVED -> ProposalAct.REFER;
            case ACCEPTED, DISPUTED -> ProposalAct.ANSWER;
            case ANSWERED ->
                trail.undelivered().isEmpty()
                        ? rarest(List.of(ProposalAct.CONFIRM, ProposalAct.DISPUTE, ProposalAct.LAPSE))
                        : trail.line() == ProposalLine.UP ? ProposalAct.DELIVER : ProposalAct.REPORT_RESULT;
            case CLOSED -> ProposalAct.EDIT;
        };
    }

    /** One who may do it, or anybody; of the desks the one at which it lies. */
    private Hand hand(ProposalAct act, Try one, Trail trail) {
        List<Party> may = Stream.of(Party.values())
                .filter(party -> act.allowed(trail.line(), trail.state(), EnumSet.of(party)))
                .toList();
        Party party = one.choice() == Choice.ANY || may.isEmpty() ? one.anybody() : may.get(one.which() % may.size());
        return party == Party.DESK ? people.desk(trail.said("desk_id")) : people.hand(party, one.which());
    }

    private Trail acted(String id, ProposalAct act, Try one, Trail before, String what) {
        Hand by = hand(act, one, before);
        Recipient to = one.choice() == Choice.ONWARD && !before.undelivered().isEmpty()
                ? before.undelivered().getFirst()
                : one.to();
        boolean late = one.clerk() == Clerk.LATE;
        int version = late ? (before.version() == 0 ? 1 : before.version() - 1) : before.version();
        Supplier<Response> first = people.call(id, version, act, by, one.outcome(), to);
        List<Integer> statuses = one.clerk() == Clerk.TOGETHER
                ? Together.statuses(together(first, people.call(id, version, act, by, one.outcome(), to)))
                : List.of(first.get().statusCode());
        int times = (int) statuses.stream().filter(status -> status < 300).count();
        assertTrue(statuses.stream().allMatch(status -> status < 500), () -> what + " " + statuses);
        Trail after = Trail.of(world, id);
        if (times == 0) {
            after.unchangedSince(before, what);
        } else if (ASIDE.contains(act)) {
            after.notedSince(before, act == ProposalAct.LINK ? before.linked() ? 0 : 1 : times, what);
        } else {
            assertEquals(1, times, () -> what + " " + statuses);
            assertTrue(act.possible(before.line(), before.state()), what);
            after.follows(before, 1, 1, what);
            after.tells(act, what);
        }
        count(act, one.clerk(), times, statuses, what);
        return after;
    }

    private void count(ProposalAct act, Clerk clerk, int times, List<Integer> statuses, String what) {
        if (times > 0) {
            done.merge(act, 1, Integer::sum);
        }
        if (act == ProposalAct.COMMENT) {
            return;
        }
        if (clerk == Clerk.LATE) {
            assertTrue(List.of(403, 404, 412).contains(statuses.getFirst()), () -> what + " " + statuses);
        }
        if (clerk == Clerk.TOGETHER && times == 1) {
            assertTrue(statuses.contains(412), () -> what + " " + statuses);
        }
        if (clerk != Clerk.ALONE && statuses.contains(412)) {
            refused.merge(clerk, 1, Integer::sum);
        }
    }

    /** The night after the last day on which the place of origin could have spoken. */
    private Trail silence(String id, Trail before, String what) {
        boolean ripe = !before.matter().get("confirm_by").isNull();
        if (ripe) {
            LocalDate next = LocalDate.parse(before.said("confirm_by")).plusDays(1);
            now = now.isBefore(noon(next)) ? noon(next) : now;
            TestClock.set(now);
        }
        nights.night();
        Trail after = Trail.of(world, id);
        after.follows(
                before, ripe ? 1 : 0, after.events().size() - before.events().size(), what);
        if (ripe) {
            assertEquals(ProposalAct.LAPSE, after.lastAct(), what);
            done.merge(ProposalAct.LAPSE, 1, Integer::sum);
        }
        return after;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(5, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<Response> together(Supplier<Response> one, Supplier<Response> other) {
        try {
            return Together.call(one, other);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(8, Choice.ONWARD), Tuple.of(4, Choice.POSSIBLE), Tuple.of(1, Choice.ANY)),
                        Arbitraries.of(TrailWorld.ACTS),
                        Arbitraries.of(Party.class),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(Recipient.class),
                        Arbitraries.frequency(
                                Tuple.of(6, Clerk.ALONE), Tuple.of(1, Clerk.LATE), Tuple.of(2, Clerk.TOGETHER)))
                .as(Try::new)
                .list()
                .ofSize(ACTS);
    }
}
