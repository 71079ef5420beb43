package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.regulation.LoadLimit;
import vn.satcoso.regulation.LoadLimits;
import vn.satcoso.roster.RosterList.Found;
import vn.satcoso.team.TeamService;

/** Who goes to which cell in a month: drawn up, published, changed with a reason (S2-28, S3-23). */
@ApplicationScoped
class RosterService {
    @Inject
    RosterRepository rosters;

    @Inject
    RosterList list;

    @Inject
    RosterSheets sheets;

    @Inject
    RosterNews news;

    @Inject
    RosterAccess access;

    @Inject
    TeamService teams;

    @Inject
    LoadLimits limits;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    Page<RosterRow> page(RosterFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    @Transactional
    Page<HistoryEvent> history(UUID id, PageRequest request) {
        found(id);
        return audit.history(id, request);
    }

    @Transactional
    RosterResponse get(UUID id) {
        Found found = found(id);
        Roster roster = rosters.findById(id);
        RosterSheet sheet = sheets.of(roster, roster.lines());
        return new RosterResponse(
                found.row(),
                sheet.cells(roster.lines()),
                sheet.people(roster.lines()),
                limits.most(LoadLimit.VISITS_PER_MONTH, roster.month().atEndOfMonth()),
                found.row().version(),
                actions(roster, found));
    }

    /** 400 unless it is of just one of a team and a commune; 409 when the month has one already. */
    @Transactional
    RosterResponse create(CreateRosterRequest request) {
        if ((request.teamId() == null) == (request.unitId() == null)) {
            throw DomainException.invalid("teamId", "roster.oneOwner");
        }
        if (request.unitId() != null) {
            access.commune(request.unitId());
        } else if (!teams.kept(request.teamId()).mayArrange()) {
            throw DomainException.forbidden("roster.mayNot");
        }
        Roster roster = new Roster(request.teamId(), request.unitId(), YearMonth.parse(request.month()));
        rosters.persistAndFlush(roster);
        audit.record(Act.of("roster.created", roster.id()), roster.snapshot(null));
        return get(roster.id());
    }

    /** Adds somebody for every cell that meets and has nobody yet; what is there stays. */
    @Transactional
    RosterResponse propose(UUID id, int version) {
        Roster roster = kept(id, version);
        if (roster.isPublished()) {
            throw DomainException.conflict("roster.published");
        }
        RosterSheet sheet = sheets.of(roster, roster.lines());
        List<RosterLine> more = sheet.propose(roster.lines());
        if (more.isEmpty()) {
            throw DomainException.conflict("roster.nothingToAdd");
        }
        var before = roster.snapshot(sheet.words(roster.lines()));
        roster.add(more);
        rosters.flush();
        audit.record(Act.of("roster.proposed", id), before, roster.snapshot(sheet.words(roster.lines())));
        return get(id);
    }

    /** Once published: 400 without a reason, 409 for a clash, and everybody whose meetings change is told. */
    @Transactional
    RosterResponse set(UUID id, int version, SetRosterLinesRequest request) {
        Roster roster = kept(id, version);
        roster.requireChangeable(request.reason());
        Set<RosterLine> old = roster.lines();
        List<RosterLine> wanted = request.cells().stream()
                .flatMap(cell -> cell.officialIds().stream().map(official -> new RosterLine(cell.cellId(), official)))
                .toList();
        RosterSheet sheet =
                sheets.of(roster, Stream.concat(old.stream(), wanted.stream()).toList());
        sheet.check(wanted.stream().filter(line -> !old.contains(line)).toList());
        request.cells().forEach(cell -> roster.replace(cell.cellId(), cell.officialIds()));
        if (roster.isPublished()) {
            sheet.requireNoClash(roster.lines());
            Set<RosterLine> changed = new HashSet<>(old);
            roster.lines().forEach(line -> {
                if (!changed.remove(line)) {
                    changed.add(line);
                }
            });
            news.tell("roster.changed", roster, whose(id), sheet, changed);
        }
        rosters.flush();
        audit.record(
                Act.of("roster.linesSet", id).because(request.reason()),
                roster.snapshot(sheet.words(old)),
                roster.snapshot(sheet.words(roster.lines())));
        return get(id);
    }

    /** 409 when nobody goes, somebody is gone or to be at two meetings at once; everybody named is told. */
    @Transactional
    RosterResponse publish(UUID id, int version) {
        Roster roster = kept(id, version);
        RosterSheet sheet = sheets.of(roster, roster.lines());
        String words = sheet.words(roster.lines());
        var before = roster.snapshot(words);
        sheet.requireNoneGone(roster.lines());
        sheet.requireNoClash(roster.lines());
        roster.publish(clock.instant());
        news.tell("roster.published", roster, whose(id), sheet, roster.lines());
        rosters.flush();
        audit.record(Act.of("roster.published", id), before, roster.snapshot(words));
        return get(id);
    }

    private String whose(UUID id) {
        RosterRow row = found(id).row();
        return row.team() == null ? row.unit().name() : row.team().name();
    }

    private List<String> actions(Roster roster, Found found) {
        if (found.row().state() == RosterState.CLOSED || !access.mayKeep(roster.teamId(), found.path())) {
            return List.of();
        }
        List<String> actions = new ArrayList<>(List.of("setLines"));
        if (!roster.isPublished()) {
            actions.addAll(List.of("propose", "publish"));
        }
        return actions;
    }

    private Roster kept(UUID id, int version) {
        Found found = found(id);
        Roster roster = rosters.findById(id);
        if (!access.mayKeep(roster.teamId(), found.path())) {
            throw DomainException.forbidden("roster.mayNot");
        }
        Versions.check(version, roster.version());
        return roster;
    }

    private Found found(UUID id) {
        return list.one(id).orElseThrow(() -> DomainException.notFound("roster.missing"));
    }
}
