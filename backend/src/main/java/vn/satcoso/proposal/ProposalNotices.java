package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.time.Days;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.proposal.ProposalLedger.Held;
import vn.satcoso.unit.UnitKind;

/**
 * Tells whoever is concerned what was done: the author, the desk, the agencies, the place where the matter arises, and
 * those who follow it as long as they see it. Of a direct matter only its author, the Standing Body, the organizer and the
 * agencies hear, and the text names nothing of it.
 */
@ApplicationScoped
class ProposalNotices {
    private static final int SHOWN = 80;
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(VietnamTime.ZONE);

    @Inject
    NoticeService notices;

    @Inject
    Desks desks;

    @Inject
    Followers followers;

    @Inject
    FollowerSight sight;

    /** The acts that name agencies anew. */
    private static final Set<ProposalAct> NAMING = EnumSet.of(ProposalAct.REFER, ProposalAct.DIRECT_AGENCY);

    /** The acts after which those who follow are told where it goes on. */
    private static final Set<ProposalAct> ONWARD = EnumSet.of(ProposalAct.MERGE, ProposalAct.SPLIT);

    /** Those who hold a role at a unit. */
    record Seat(UUID unit, String role) {}

    /** @param words the reason, or the number of the answer; null when there is none */
    void told(Held held, ProposalFacts after, String words) {
        News news = news(after, held.act().action(), words);
        notices.toOfficials(officials(held.before(), after), news);
        Set<Seat> seats = after.direct() ? confidants(after) : seats(held, after);
        Set<Seat> helpers = new LinkedHashSet<>();
        held.proposal().dossier().helpers().forEach(unit -> addAgency(helpers, unit));
        if (NAMING.contains(held.act())) {
            seats.removeAll(helpers);
            tell(helpers, news(after, "coordinate", words));
        } else {
            seats.addAll(helpers);
        }
        Set<Seat> relieved = relieved(held, after);
        seats.removeAll(relieved);
        tell(relieved, news(after, "relieved", words));
        tell(seats, news);
        seats.addAll(helpers);
        seats.addAll(relieved);
        if (!ONWARD.contains(held.act())) {
            toFollowers(held.proposal(), after, seats, after.author().officialId(), news);
        }
    }

    /** Its author, and who had taken it as his own. */
    private static List<UUID> officials(ProposalFacts before, ProposalFacts after) {
        return Stream.of(after.author().officialId(), before.standing().ownerId())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those who follow it and see it, but for whoever was told by his office or as its author. */
    void toFollowers(Proposal proposal, ProposalFacts facts, Set<Seat> told, UUID author, News news) {
        List<Referral> referrals = proposal.dossier().referrals();
        followers.of(facts.id()).stream()
                .flatMap(follower -> sight.of(follower, facts, referrals).stream())
                .filter(one -> !told.contains(new Seat(one.unitId(), one.role())))
                .filter(one -> one.officialId() == null || !one.officialId().equals(author))
                .forEach(one -> notices.toListener(one, news));
    }

    /** The agencies that worked with the one from which it is taken or that gave it back; of direct ones see below. */
    private static Set<Seat> relieved(Held held, ProposalFacts after) {
        Set<Seat> seats = new LinkedHashSet<>();
        if (!after.direct()) {
            held.proposal().dossier().relievedBy(held.act()).forEach(unit -> addAgency(seats, unit));
        }
        return seats;
    }

    /** To the desk at which it lies now, of what was split off at another. */
    void arrived(ProposalFacts facts) {
        Desk desk = desks.desk(facts.standing().deskId());
        notices.toRole(desk.id(), committee(desk.kind()), news(facts, ProposalAct.SUBMIT.action(), null));
    }

    /** To agencies that a direct matter was taken back from: they see it no more, so that nothing leads there. */
    void takenBack(List<UUID> agencies) {
        News news = new News("proposal.direct.takenBack", null, "/proposals/agency", List.of());
        agencies.forEach(agency -> notices.toRole(agency, AGENCY, news));
    }

    /** Of a direct matter the text says nothing. */
    static News news(ProposalFacts facts, String what, String words) {
        return new News(
                "proposal." + (facts.direct() ? "direct." : "") + what,
                facts.id(),
                "/proposals/" + facts.id(),
                facts.direct() ? List.of() : List.of(beginning(facts), Objects.requireNonNullElse(words, "")));
    }

    void tell(Set<Seat> seats, News news) {
        seats.forEach(seat -> notices.toRole(seat.unit(), seat.role(), news));
    }

    private Set<Seat> confidants(ProposalFacts after) {
        Set<Seat> seats = new LinkedHashSet<>();
        UUID province = after.standing().deskId();
        if (province != null) {
            seats.add(new Seat(province, PROVINCE_STANDING));
            seats.add(new Seat(province, PROVINCE_ORGANIZER));
        }
        addAgency(seats, after.standing().agencyId());
        return seats;
    }

    /** The desk before and after, the agency before and after, the committee and the cell of the place, the author. */
    private Set<Seat> seats(Held held, ProposalFacts after) {
        Set<Seat> seats = new LinkedHashSet<>();
        for (ProposalFacts facts : List.of(held.before(), after)) {
            UUID desk = facts.standing().deskId();
            if (desk != null) {
                addCommittee(seats, desks.desk(desk));
            }
            addAgency(seats, facts.standing().agencyId());
        }
        if (after.standing().submittedAt() != null) {
            addPlace(seats, after.origin().unitId());
        }
        if (after.author().unitId() != null) {
            addCommittee(seats, desks.desk(after.author().unitId()));
        }
        return seats;
    }

    /** A cell has its secretary, who says with the commune what became of the matter. */
    private void addPlace(Set<Seat> seats, UUID place) {
        Desk committee = desks.desk(place);
        addCommittee(seats, committee);
        if (!committee.id().equals(place)) {
            seats.add(new Seat(place, CELL_SECRETARY));
        }
    }

    private static void addAgency(Set<Seat> seats, UUID agency) {
        if (agency != null) {
            seats.add(new Seat(agency, AGENCY));
        }
    }

    private static void addCommittee(Set<Seat> seats, Desk desk) {
        seats.add(new Seat(desk.id(), committee(desk.kind())));
    }

    /** The role of those who sit at a desk. */
    static String committee(UnitKind desk) {
        return switch (desk) {
            case DISTRICT -> DISTRICT_ORGANIZER;
            case PROVINCE -> PROVINCE_ORGANIZER;
            default -> COMMUNE_COMMITTEE;
        };
    }

    /** That so many were brought in by a file: at whose desk they lie, and where they arise. */
    void broughtIn(Map<Desk, Integer> byDesk, Map<Desk, Integer> byPlace) {
        byDesk.forEach((desk, many) -> tellOf(many, desk, "/proposals/desk"));
        byPlace.forEach((place, many) -> {
            if (!byDesk.containsKey(place)) {
                tellOf(many, place, "/proposals");
            }
        });
    }

    private void tellOf(int many, Desk desk, String page) {
        notices.toRole(
                desk.id(),
                committee(desk.kind()),
                new News("proposal.import", null, page, List.of(String.valueOf(many))));
    }

    /** That an answer, or what a desk does with it, is due, or overdue. */
    News due(ProposalFacts facts, EscalationStep step) {
        if (step.byHour()) {
            String rung = step.hours() < 0 ? "dueSoonAt" : step.hours() == 0 ? "dueAt" : "overAt";
            return new News(
                    "proposal.direct." + rung,
                    facts.id(),
                    "/proposals/" + facts.id(),
                    List.of(HOUR.format(step.dueAt()), String.valueOf(step.hours())));
        }
        String matter = facts.direct() ? "" : beginning(facts);
        String rung = step.days() < 0 ? "dueSoon" : "due";
        return new News(
                "proposal." + (facts.direct() ? "direct." : "")
                        + (facts.standing().agencyId() == null ? "desk." : "") + rung,
                facts.id(),
                "/proposals/" + facts.id(),
                List.of(matter, Days.text(step.dueOn()), String.valueOf(Math.abs(step.days()))));
    }

    static String beginning(ProposalFacts facts) {
        String text = Objects.requireNonNullElse(facts.said().content(), "");
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }
}
