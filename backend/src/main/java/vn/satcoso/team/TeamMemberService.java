package vn.satcoso.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.assignment.FollowingService;
import vn.satcoso.assignment.FollowingService.Followed;
import vn.satcoso.assignment.FollowingService.Following;
import vn.satcoso.official.OfficialResponse;
import vn.satcoso.official.OfficialService;
import vn.satcoso.official.TeamPositionService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;

/**
 * Who comes into a team, what he follows there and how he leaves (S3-18, S3-49). Coming in makes the position and the
 * assignments to the team's area under its regulation by its decision, leaving ends those that no other team still needs,
 * in the same transaction: quotas, expected meetings and scope follow by themselves.
 */
@ApplicationScoped
class TeamMemberService {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    @Inject
    TeamService service;

    @Inject
    TeamRepository teams;

    @Inject
    MemberList list;

    @Inject
    TeamAccess access;

    @Inject
    FollowingService following;

    @Inject
    TeamPositionService positions;

    @Inject
    OfficialService officials;

    @Inject
    UnitService units;

    @Inject
    AuditTrail audit;

    @Inject
    @Any
    Instance<TeamRosters> rosters;

    /** 409 {@code team.officialInactive}, {@code team.dissolved}, or an assignment that is in the way. */
    @Transactional
    TeamResponse add(UUID id, int version, AddTeamMemberRequest request) {
        Team team = organized(id, version);
        OfficialResponse official = officials.get(request.officialId());
        if (!official.active()) {
            throw DomainException.conflict("team.officialInactive", official.fullName());
        }
        TeamMember member = team.join(request);
        teams.flush();
        for (UUID area : team.areas()) {
            Followed followed = following.follow(new Following(
                    official.id(),
                    area,
                    team.regulationId(),
                    request.from(),
                    team.decisionNumber(),
                    team.decisionDate()));
            if (followed.made() || teams.isAssignmentOfMembership(followed.assignmentId())) {
                member.standsOn(followed.assignmentId());
            }
        }
        var position = positions.hold(official.id(), team.unitId(), request.from());
        if (position.made() || teams.isPositionOfMembership(position.id())) {
            member.holds(position.id());
        }
        teams.flush();
        audit.record(Act.of("team.memberAdded", id), snapshot(member));
        return service.get(id);
    }

    /** From the day on the member follows just these cells; 400 for a cell outside the team's area. */
    @Transactional
    TeamResponse follow(UUID id, UUID memberId, int version, FollowCellsRequest request) {
        TeamService.Kept kept = service.kept(id);
        if (!kept.mayArrange()) {
            throw DomainException.forbidden("team.mayNot");
        }
        Team team = locked(id, version);
        TeamMember member = team.member(memberId);
        member.requireThere(request.from());
        checkCells(team, request);
        var before = snapshot(member);
        member.forgetFrom(request.from());
        teams.flush();
        member.follow(request.cellIds(), request.from());
        teams.flush();
        var after = snapshot(member);
        after.put("validFrom", request.from());
        before.remove("official");
        audit.record(Act.of("team.cellsSet", id), before, after);
        return service.get(id);
    }

    @Transactional
    TeamResponse end(UUID id, UUID memberId, int version, EndTeamMemberRequest request) {
        Team team = organized(id, version);
        TeamMember member = team.member(memberId);
        var before = snapshot(member);
        leave(member, request.to(), request.reason());
        rosters.forEach(owner -> owner.takeOut(id, member.officialId(), request.to(), request.reason()));
        var after = snapshot(member);
        after.put("endReason", request.reason());
        before.remove("official");
        audit.record(Act.of("team.memberLeft", id).because(request.reason()), before, after);
        return service.get(id);
    }

    /** 409 {@code team.openRosters} naming the months, unless they are to be closed with the team. */
    @Transactional
    TeamResponse dissolve(UUID id, int version, DissolveTeamRequest request) {
        Team team = organized(id, version);
        var before = team.snapshot();
        List<YearMonth> open = rosters.stream()
                .flatMap(owner -> owner.openAfter(id, request.to()).stream())
                .toList();
        if (!open.isEmpty() && !request.closeRosters()) {
            throw DomainException.conflict(
                    "team.openRosters", open.stream().map(MONTH::format).collect(Collectors.joining(", ")));
        }
        List<TeamMember> leaving = team.dissolve(request);
        leaving.forEach(member -> leave(member, request.to(), request.reason()));
        rosters.forEach(owner -> owner.closeAfter(id, request.to(), request.reason()));
        teams.flush();
        audit.record(Act.of("team.dissolved", id).because(request.reason()), before, team.snapshot());
        return service.get(id);
    }

    private void leave(TeamMember member, LocalDate lastDay, String reason) {
        member.leave(lastDay, reason);
        teams.flush();
        for (UUID assignment : member.assignments()) {
            teams.assignmentNeededUntil(assignment, member.id(), lastDay)
                    .ifPresent(day -> following.stop(assignment, day, reason));
        }
        if (member.positionId() != null) {
            teams.positionNeededUntil(member.positionId(), member.id(), lastDay)
                    .ifPresent(day -> positions.leave(member.officialId(), member.positionId(), day));
        }
        teams.flush();
    }

    private void checkCells(Team team, FollowCellsRequest request) {
        List<String> areas = team.areas().stream()
                .map(area -> units.locate(area, access.readable()).path())
                .toList();
        for (UUID cellId : request.cellIds()) {
            UnitService.Located cell = units.locate(cellId, access.readable());
            if (cell.kind() != UnitKind.CELL || areas.stream().noneMatch(cell.path()::startsWith)) {
                throw DomainException.invalid("cellIds", "team.cellOutside", cell.name());
            }
        }
    }

    private Team organized(UUID id, int version) {
        if (!access.mayOrganize(service.kept(id).path())) {
            throw DomainException.forbidden("team.mayNot");
        }
        return locked(id, version);
    }

    private Team locked(UUID id, int version) {
        Team team = teams.findById(id);
        Versions.check(version, team.version());
        teams.getEntityManager().lock(team, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return team;
    }

    private Map<String, Object> snapshot(TeamMember member) {
        return member.snapshot(officials.name(member.officialId()), list.names(member.openCells()));
    }
}
