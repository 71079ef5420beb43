package vn.satcoso.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.team.TeamList.Found;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;
import vn.satcoso.unit.UnitService.Located;

/** The teams that a committee sends to its cells, from the decision that makes them on (S3-03). */
@ApplicationScoped
public class TeamService {
    @Inject
    TeamRepository teams;

    @Inject
    TeamList list;

    @Inject
    MemberList members;

    @Inject
    OrphanList orphans;

    @Inject
    TeamAccess access;

    @Inject
    UnitService units;

    @Inject
    RegulationService regulations;

    @Inject
    AuditTrail audit;

    /** What other features must know of a team to work with it. */
    public record Kept(UUID id, String name, String path, boolean mayArrange) {}

    @Transactional
    Page<TeamRow> page(TeamFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    Page<OrphanCell> orphans(OrphanFilter filter, PageRequest request) {
        return orphans.page(filter, request);
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        found(id);
        return audit.history(id, request);
    }

    @Transactional
    TeamResponse get(UUID id) {
        Found found = found(id);
        boolean organize = access.mayOrganize(found.path());
        boolean open = found.row().to() == null;
        List<String> actions = new ArrayList<>();
        if (open && joined().stream().anyMatch(team -> team.id().equals(id))) {
            actions.add("openFeeds");
        }
        if (organize && open) {
            actions.addAll(List.of("addMember", "dissolve"));
        }
        return new TeamResponse(
                found.row(),
                members.areas(id),
                found.dissolveNumber(),
                found.dissolveDate(),
                found.dissolveReason(),
                members.members(id, organize, access.mayArrange(found.path(), found.leaderId())),
                found.row().version(),
                actions);
    }

    /** The team, when the caller may see it; 404 otherwise. */
    public Kept kept(UUID id) {
        Found found = found(id);
        return new Kept(id, found.row().name(), found.path(), access.mayArrange(found.path(), found.leaderId()));
    }

    /** The teams of today that the caller leads: by name, or as the account that keeps all those of its unit. */
    public List<TeamRef> led() {
        return access.led().isEmpty() ? List.of() : list.led(access.led(), access.self());
    }

    /** The teams of today that the caller leads, keeps as their leader's account, or is a member of. */
    public List<TeamRef> joined() {
        return list.joined(access.led(), access.self());
    }

    /** Whether the caller keeps the matrix and the roster of the team. */
    public boolean mayArrange(UUID id) {
        return list.one(id)
                .filter(found -> access.mayArrange(found.path(), found.leaderId()))
                .isPresent();
    }

    /** 404 for a unit out of scope; 400 when an area does not lie under the unit, or lies in another area. */
    @Transactional
    TeamResponse create(CreateTeamRequest request) {
        Located unit = units.locate(request.unitId(), access.organized());
        if (unit.kind() != UnitKind.DISTRICT && unit.kind() != UnitKind.COMMUNE) {
            throw DomainException.invalid("unitId", "team.unitKind");
        }
        List<Located> areas = request.areaIds().stream()
                .distinct()
                .map(id -> units.locate(id, access.organized()))
                .toList();
        for (Located area : areas) {
            boolean inside = area.path().startsWith(unit.path()) && area.kind() != UnitKind.AGENCY;
            boolean nested = areas.stream()
                    .anyMatch(other -> other != area && area.path().startsWith(other.path()));
            if (!inside || nested) {
                throw DomainException.invalid("areaIds", inside ? "team.areaNested" : "team.areaOutside", area.name());
            }
        }
        String regulation = regulations.ref(request.regulationId()).number();
        Team team = new Team(request);
        teams.persistAndFlush(team);
        var fields = team.snapshot();
        fields.put("unit", unit.name());
        fields.put("regulation", regulation);
        fields.put("areas", String.join(", ", areas.stream().map(Located::name).toList()));
        audit.record(Act.of("team.created", team.id()), fields);
        return get(team.id());
    }

    private Found found(UUID id) {
        return list.one(id).orElseThrow(() -> DomainException.notFound("team.missing"));
    }
}
