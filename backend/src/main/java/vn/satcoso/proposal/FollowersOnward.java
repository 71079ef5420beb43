package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.notice.NoticeService.Listener;

/**
 * Those who followed a matter follow what it went on in, the one that it was merged into or the parts that it was split
 * into, as far as they see it, and are told which.
 */
@ApplicationScoped
class FollowersOnward {
    @Inject
    Followers followers;

    @Inject
    FollowerSight sight;

    @Inject
    ProposalRepository proposals;

    @Inject
    NoticeService notices;

    /** A matter in which another goes on, and its number. */
    record Onward(UUID id, long number) {}

    void merged(Proposal merged, Onward into, String reason, Instant now) {
        goOn(merged, List.of(into), ProposalAct.MERGE, "proposal.mergedInto", reason, now);
    }

    void split(Proposal whole, List<Onward> parts, String reason, Instant now) {
        goOn(whole, parts, ProposalAct.SPLIT, "proposal.splitInto", reason, now);
    }

    private void goOn(Proposal left, List<Onward> onward, ProposalAct act, String kind, String reason, Instant now) {
        ProposalFacts here = left.facts();
        List<Referral> referrals = left.dossier().referrals();
        News gone = ProposalNotices.news(here, act.action(), reason);
        for (Follower follower : followers.of(left.id())) {
            List<Onward> seen = new ArrayList<>();
            Optional<Listener> listener = Optional.empty();
            for (Onward one : onward) {
                Proposal there = proposals.findById(one.id());
                Optional<Listener> sees =
                        sight.of(follower, there.facts(), there.dossier().referrals());
                if (sees.isPresent()) {
                    followers.addToo(one.id(), follower, now);
                    seen.add(one);
                    listener = sees;
                }
            }
            listener.ifPresentOrElse(
                    one -> notices.toListener(one, which(kind, here, seen)),
                    () -> sight.of(follower, here, referrals).ifPresent(one -> notices.toListener(one, gone)));
        }
    }

    /** Leads to the one matter, or to the whole, which shows its parts. */
    private static News which(String kind, ProposalFacts left, List<Onward> seen) {
        UUID shown = seen.size() == 1 ? seen.getFirst().id() : left.id();
        String numbers = seen.stream().map(one -> String.valueOf(one.number())).collect(Collectors.joining(", "));
        return new News(kind, shown, "/proposals/" + shown, List.of(ProposalNotices.beginning(left), numbers));
    }
}
