package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.unit.UnitKind;

/**
 * Who sees which proposal. A draft is its author's alone. What was handed in is seen by the committees of the place where
 * the matter arises, by the officials assigned there and by the agencies it was referred to. A direct matter is seen by
 * its author, the Standing Body, the organizer of the province, the agency that it is directed to and the auditor, and by
 * nobody else: in no list, no figure, no search (S0-24); an agency from which it was taken back sees it no more.
 */
@RequestScoped
public class ProposalAccess {
    static final String[] READERS = {
        PROVINCE_ORGANIZER,
        PROVINCE_STANDING,
        PROVINCE_INSPECTOR,
        AUDITOR,
        DISTRICT_ORGANIZER,
        TEAM_LEADER,
        COMMUNE_COMMITTEE,
        CELL_SECRETARY,
        OFFICIAL,
        INTEGRATION_READ
    };

    /** Who sees direct matters of his area, besides those whom one concerns. */
    static final String[] CONFIDANTS = {PROVINCE_STANDING, PROVINCE_ORGANIZER, AUDITOR};

    /** In whose name a committee writes. */
    static final String[] WRITERS = {COMMUNE_COMMITTEE, TEAM_LEADER, DISTRICT_ORGANIZER};

    private static final String[] FOLLOWERS = {
        PROVINCE_ORGANIZER,
        PROVINCE_STANDING,
        PROVINCE_INSPECTOR,
        AUDITOR,
        DISTRICT_ORGANIZER,
        TEAM_LEADER,
        COMMUNE_COMMITTEE,
        CELL_SECRETARY,
        OFFICIAL,
        AGENCY
    };

    static final UUID NOBODY = new UUID(0, 0);

    private static final String SENT = "p.submitted_at is not null and ";
    private static final String OPEN = "p.line <> 'DIRECT' and " + SENT;
    private static final String CONFIDED = "p.line = 'DIRECT' and p.submitted_at is not null"
            + " and p.path >= :confidedFrom and p.path < :confidedTo";
    private static final String REFERRED = """
            p.id in (select xr.proposal_id from proposal_referral_unit xr where xr.unit_id = :agency)
            and (p.line <> 'DIRECT' or exists (
                select 1 from proposal_referral_unit xt join proposal_referral xs on xs.id = xt.referral_id
                where xt.proposal_id = p.id and xt.unit_id = :agency and xs.state <> 'RECALLED'))""";

    @Inject
    Scope scope;

    @Inject
    CurrentUser user;

    private final Map<String, Area> areas = new HashMap<>();

    /** Narrows a query over {@code proposal p} to what the caller may see. */
    public ListQuery visible(ListQuery query) {
        List<String> seen = new ArrayList<>();
        Area readable = scope.area(READERS);
        List<String> confided = scope.area(CONFIDANTS).paths();
        if (!readable.isEmpty()) {
            // Whoever may read everything of his area needs no second condition, which no index would answer.
            boolean all = confided.equals(readable.paths());
            seen.add((all ? SENT : OPEN) + readable.sql("p.path"));
            if (!all && !confided.isEmpty()) {
                seen.add(CONFIDED);
                query.bind("confidedFrom", confided.getFirst()).bind("confidedTo", Area.end(confided.getFirst()));
            }
        }
        Map<String, Object> bounds = new HashMap<>();
        seen.addAll(ownOf(bounds));
        agency().ifPresent(place -> {
            seen.add(REFERRED);
            bounds.put("agency", place.id());
        });
        readable.bind(bounds);
        bounds.forEach(query::bind);
        return query.where(any(seen));
    }

    /** Those that are the caller's own, or his committee's; empty when he can have none. */
    Optional<String> own(Map<String, Object> values) {
        List<String> own = ownOf(values);
        return own.isEmpty() ? Optional.empty() : Optional.of(any(own));
    }

    /** Those that arise where the caller sits: in the cells and the commune of a committee, in the cell of a secretary. */
    Optional<String> origin(Map<String, Object> values) {
        List<String> places = scope.area(COMMUNE_COMMITTEE, CELL_SECRETARY).paths();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        values.put("originFrom", places.getFirst());
        values.put("originTo", Area.end(places.getFirst()));
        return Optional.of("p.line = 'UP' and p.path >= :originFrom and p.path < :originTo");
    }

    /** The committees at whose desk the caller sits. */
    List<String> deskPaths() {
        return scope.area(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE)
                .paths();
    }

    /** Those at the desk where the caller sits. */
    Optional<String> desk(Map<String, Object> values) {
        List<String> desks = deskPaths();
        if (desks.isEmpty()) {
            return Optional.empty();
        }
        values.put("desks", desks);
        return Optional.of("p.line <> 'DIRECT' and p.desk_id in (select xd.id from unit xd where xd.path in (:desks))");
    }

    /** Direct matters, when the caller is the Standing Body, which alone acts on them. */
    Optional<String> confided() {
        return scope.area(PROVINCE_STANDING).isEmpty() ? Optional.empty() : Optional.of("p.line = 'DIRECT'");
    }

    private List<String> ownOf(Map<String, Object> values) {
        List<String> own = new ArrayList<>();
        if (scope.officialId() != null) {
            own.add("p.author_official_id = :self");
            values.put("self", scope.officialId());
        }
        writingSeat().ifPresent(place -> {
            own.add("p.author_unit_id = :seat");
            values.put("seat", place.id());
        });
        return own;
    }

    private static String any(List<String> alternatives) {
        return alternatives.isEmpty() ? "false" : "((" + String.join(") or (", alternatives) + "))";
    }

    /** Where the caller may say that a matter arises: an official where he is assigned, a committee in its area. */
    Area entry() {
        return scope.area(OFFICIAL, COMMUNE_COMMITTEE, TEAM_LEADER, DISTRICT_ORGANIZER);
    }

    /** 403 when the caller is nobody in whose name a proposal may be made. */
    Author author() {
        if (scope.official().isPresent()) {
            return new Author(scope.officialId(), null, scope.official().get().fullName(), user.subject());
        }
        Place seat = writingSeat().orElseThrow(() -> DomainException.forbidden("proposal.mayNotWrite"));
        return new Author(null, seat.id(), seat.name(), user.subject());
    }

    /** In whose name a file is brought in: one's own committee's, or that of the place when the province brings it. */
    Author importer(UUID committeeId, String committee) {
        return writingSeat()
                .map(place -> new Author(null, place.id(), place.name(), user.subject()))
                .orElseGet(() -> new Author(null, committeeId, committee, user.subject()));
    }

    /** The official that the caller is; an id that nobody has when he is none. */
    UUID official() {
        return scope.officialId() == null ? NOBODY : scope.officialId();
    }

    boolean isOfficial(UUID officialId) {
        return officialId != null && officialId.equals(scope.officialId());
    }

    boolean sitsAt(UUID unitId) {
        return unitId != null
                && writingSeat().map(Place::id).filter(unitId::equals).isPresent();
    }

    boolean isAgency(UUID unitId) {
        return unitId != null && agency().map(Place::id).filter(unitId::equals).isPresent();
    }

    /** Whether the caller is the committee of a unit of this kind, at or above this path. */
    boolean committeeOf(UnitKind kind, String path) {
        return switch (kind) {
            case CELL, COMMUNE -> acts(COMMUNE_COMMITTEE, path);
            case DISTRICT -> acts(DISTRICT_ORGANIZER, path);
            case PROVINCE -> acts(PROVINCE_ORGANIZER, path);
            case AGENCY -> false;
        };
    }

    boolean acts(String role, String path) {
        return areas.computeIfAbsent(role, scope::area).contains(path);
    }

    /** Who the caller is, for what belongs to him alone. */
    String subject() {
        return user.subject();
    }

    /** A system may read; nobody there would be told. */
    boolean mayFollow() {
        return user.has(FOLLOWERS);
    }

    Optional<Place> agency() {
        return user.has(AGENCY) ? scope.seat().filter(place -> place.kind().equals("AGENCY")) : Optional.empty();
    }

    Optional<Place> writingSeat() {
        return user.has(WRITERS) ? scope.seat() : Optional.empty();
    }
}
