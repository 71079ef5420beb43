package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.OFFICIAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.satcoso.notice.NoticeService.Listener;
import vn.satcoso.platform.security.AssignedPaths;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Roles;
import vn.satcoso.platform.security.UnitLineage;

/**
 * Whether a follower still sees a proposal, as {@link ProposalAccess} has it for a caller: by his assignments of today, by
 * the seat where he is now and each of his roles. He is told at that seat.
 */
@ApplicationScoped
class FollowerSight {
    @Inject
    UnitLineage units;

    @Inject
    AssignedPaths assignments;

    /** As whom he is to be told; empty when he no longer sees it. */
    Optional<Listener> of(Follower follower, ProposalFacts facts, List<Referral> referrals) {
        if (facts.standing().submittedAt() == null) {
            return Optional.empty();
        }
        return Stream.concat(atSeat(follower, facts, referrals), asOfficial(follower, facts))
                .findFirst();
    }

    private Stream<Listener> atSeat(Follower follower, ProposalFacts facts, List<Referral> referrals) {
        if (follower.seatCode() == null) {
            return Stream.empty();
        }
        List<Place> lineage = units.lineage(follower.seatCode());
        return follower.roles().stream()
                .filter(role -> sees(role, follower, lineage, facts, referrals))
                .map(role -> new Listener(follower.subject(), null, follower.seatId(), role));
    }

    private static boolean sees(
            String role, Follower follower, List<Place> lineage, ProposalFacts facts, List<Referral> referrals) {
        if (role.equals(AGENCY)) {
            return "AGENCY".equals(follower.seatKind())
                    && !lineage.isEmpty()
                    && referrals.stream()
                            .filter(referral -> !facts.direct() || !referral.recalled())
                            .anyMatch(referral -> referral.goesTo(follower.seatId()));
        }
        if (is(role, ProposalAccess.WRITERS)
                && follower.seatId().equals(facts.author().unitId())) {
            return true;
        }
        String[] readers = facts.direct() ? ProposalAccess.CONFIDANTS : ProposalAccess.READERS;
        return is(role, readers)
                && lineage.stream()
                        .filter(place -> place.kind().equals(Roles.level(role)))
                        .anyMatch(place -> facts.origin().path().startsWith(place.path()));
    }

    private Stream<Listener> asOfficial(Follower follower, ProposalFacts facts) {
        if (follower.officialId() == null || !follower.roles().contains(OFFICIAL)) {
            return Stream.empty();
        }
        boolean own = follower.officialId().equals(facts.author().officialId());
        boolean assigned = !facts.direct()
                && assignments.assignedPaths(follower.officialId()).stream()
                        .anyMatch(path -> facts.origin().path().startsWith(path));
        return own || assigned
                ? Stream.of(new Listener(follower.subject(), follower.officialId(), null, null))
                : Stream.empty();
    }

    private static boolean is(String role, String... among) {
        return Arrays.asList(among).contains(role);
    }
}
