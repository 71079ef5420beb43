package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.satcoso.unit.UnitKind;

/** What the caller is to a proposal that he sees, and what he may do with it now. */
@RequestScoped
class ProposalParties {
    @Inject
    ProposalAccess access;

    Set<Party> of(SeenProposal seen) {
        Set<Party> parties = EnumSet.of(Party.READER);
        if (access.isOfficial(seen.authorOfficialId()) || access.sitsAt(seen.authorUnitId())) {
            parties.add(Party.AUTHOR);
        }
        if (seen.ofCompetence() || seen.ofSector() && access.acts(OFFICIAL, seen.path())) {
            parties.add(Party.COMPETENT);
        }
        if (access.isOfficial(seen.ownerId())) {
            parties.add(Party.OWNER);
        }
        if (access.isAgency(seen.agencyId())) {
            parties.add(Party.LEAD);
        }
        if (seen.coordinates()) {
            parties.add(Party.COORDINATOR);
        }
        if (access.acts(PROVINCE_STANDING, seen.path())) {
            parties.add(Party.STANDING);
        }
        if (seen.line() != ProposalLine.DIRECT) {
            if (access.acts(PROVINCE_ORGANIZER, seen.path())) {
                parties.add(Party.ORGANIZER);
            }
            if (seen.deskKind() != null && access.committeeOf(seen.deskKind(), seen.deskPath())) {
                parties.add(Party.DESK);
            }
            if (access.committeeOf(seen.unitKind(), seen.path())
                    || seen.unitKind() == UnitKind.CELL && access.acts(CELL_SECRETARY, seen.path())) {
                parties.add(Party.ORIGIN);
            }
        }
        return parties;
    }

    List<String> actions(SeenProposal seen) {
        Set<Party> parties = of(seen);
        return Stream.concat(
                        Stream.of(ProposalAct.values())
                                .filter(act -> act.allowed(seen.line(), seen.state(), parties))
                                .filter(act -> ripe(act, seen, parties))
                                .map(ProposalAct::action)
                                .distinct(),
                        following(seen))
                .toList();
    }

    private Stream<String> following(SeenProposal seen) {
        if (seen.followed()) {
            return Stream.of(FollowService.UNFOLLOW);
        }
        return access.mayFollow() && FollowService.FOLLOWED.contains(seen.state())
                ? Stream.of(FollowService.FOLLOW)
                : Stream.empty();
    }

    /** Whom the caller may still say to have got the answer. */
    static List<Recipient> deliverable(SeenProposal seen, Set<Party> parties) {
        List<Recipient> open = new ArrayList<>();
        for (Recipient recipient : Recipient.values()) {
            if (!seen.reached().contains(recipient) && mayDeliver(recipient, seen, parties)) {
                open.add(recipient);
            }
        }
        return open;
    }

    /** The agency and the desk send it to anybody; each who gets it may say so himself. */
    static boolean mayDeliver(Recipient recipient, SeenProposal seen, Set<Party> parties) {
        if (parties.contains(Party.LEAD) || parties.contains(Party.DESK)) {
            return true;
        }
        return switch (recipient) {
            case LOCALITY -> parties.contains(Party.ORIGIN);
            case OFFICIAL -> parties.contains(Party.AUTHOR) && seen.authorOfficialId() != null;
            case STANDING_COMMITTEE -> parties.contains(Party.ORGANIZER);
        };
    }

    /** Whether what the act rests on has come: the deliveries, the question, an owner. */
    private static boolean ripe(ProposalAct act, SeenProposal seen, Set<Party> parties) {
        return switch (act) {
            case TAKE_UP -> seen.ownerId() == null;
            case HAND_BACK -> seen.ownerId() != null;
            case DELIVER -> !deliverable(seen, parties).isEmpty();
            case CONFIRM -> seen.reached().size() == Recipient.values().length;
            case DISPUTE -> seen.reached().contains(Recipient.LOCALITY);
            case ASK -> !seen.paused();
            case INFORM -> seen.paused();
            case ASK_EXTENSION -> seen.extension() == null;
            case DECIDE_EXTENSION -> seen.extension() == ExtensionState.ASKED;
            default -> true;
        };
    }
}
