package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.notice.NoticeService.Listener;

/** Those who followed a duplicate follow the matter that it became part of, as far as they see it, and are told which one. */
@ApplicationScoped
class FollowersOfMerged {
    @Inject
    Followers followers;

    @Inject
    FollowerSight sight;

    @Inject
    ProposalRepository proposals;

    @Inject
    NoticeService notices;

    void goOn(Proposal merged, UUID intoId, long number, String reason, Instant now) {
        Proposal into = proposals.findById(intoId);
        ProposalFacts here = merged.facts();
        ProposalFacts there = into.facts();
        List<Referral> referrals = merged.dossier().referrals();
        List<Referral> referralsThere = into.dossier().referrals();
        News gone = ProposalNotices.news(here, ProposalAct.MERGE.action(), reason);
        News which = new News(
                "proposal.mergedInto",
                intoId,
                "/proposals/" + intoId,
                List.of(ProposalNotices.beginning(here), String.valueOf(number)));
        for (Follower follower : followers.of(merged.id())) {
            Optional<Listener> onward = sight.of(follower, there, referralsThere);
            onward.ifPresent(one -> {
                followers.addToo(intoId, follower, now);
                notices.toListener(one, which);
            });
            if (onward.isEmpty()) {
                sight.of(follower, here, referrals).ifPresent(one -> notices.toListener(one, gone));
            }
        }
    }
}
