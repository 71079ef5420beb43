package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.regulation.LoadLimit;
import vn.satcoso.regulation.LoadLimits;
import vn.satcoso.roster.RosterFacts.Person;
import vn.satcoso.roster.RosterList.Found;
import vn.satcoso.team.TeamService;

/** Who goes to which cell in a month: drawn up, published, changed with a reason (S2-28, S3-23). */
@ApplicationScoped
class RosterService {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    RosterRepository rosters;

    @Inject
    RosterList list;

    @Inject
    RosterFacts facts;

    @Inject
    RosterAccess access;

    @Inject
    TeamService teams;

    @Inject
    LoadLimits limits;

    @Inject
    NoticeService notices;

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
        RosterSheet sheet = sheet(roster, roster.lines());
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
        RosterSheet sheet = sheet(roster, roster.lines());
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
                sheet(roster, Stream.concat(old.stream(), wanted.stream()).toList());
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
            tell("roster.changed", roster, sheet, changed);
        }
        rosters.flush();
        audit.record(
                Act.of("roster.linesSet", id).because(request.reason()),
                roster.snapshot(sheet.words(old)),
                roster.snapshot(sheet.words(roster.lines())));
        return get(id);
    }

    /** 409 when nobody goes, or somebody is to be at two meetings at once; everybody named is told. */
    @Transactional
    RosterResponse publish(UUID id, int version) {
        Roster roster = kept(id, version);
        RosterSheet sheet = sheet(roster, roster.lines());
        String words = sheet.words(roster.lines());
        var before = roster.snapshot(words);
        sheet.requireNoClash(roster.lines());
        roster.publish(clock.instant());
        tell("roster.published", roster, sheet, roster.lines());
        rosters.flush();
        audit.record(Act.of("roster.published", id), before, roster.snapshot(words));
        return get(id);
    }

    private void tell(String kind, Roster roster, RosterSheet sheet, Collection<RosterLine> changed) {
        RosterRow row = found(roster.id()).row();
        String whose = row.team() == null ? row.unit().name() : row.team().name();
        changed.stream().map(RosterLine::officialId).distinct().forEach(official -> {
            String visits = sheet.of(official, roster.lines())
                    .map(cell -> cell.cell().name() + (cell.heldOn() == null ? "" : " " + DAY.format(cell.heldOn())))
                    .collect(Collectors.joining(", "));
            List<String> words = List.of(MONTH.format(roster.month()), whose, visits.isEmpty() ? "–" : visits);
            notices.toOfficials(List.of(official), new News(kind, roster.id(), "/rosters/" + roster.id(), words));
        });
    }

    private RosterSheet sheet(Roster roster, Collection<RosterLine> lines) {
        UUID owner = roster.teamId() == null ? roster.unitId() : roster.teamId();
        List<Person> people = facts.people(owner, roster.month());
        Set<UUID> ids = Stream.concat(
                        lines.stream().map(RosterLine::officialId),
                        people.stream().map(person -> person.official().id()))
                .collect(Collectors.toSet());
        return new RosterSheet(
                facts.cells(owner, roster.month()),
                people,
                facts.named(ids),
                limits.most(LoadLimit.MEETING_MINUTES, roster.month().atEndOfMonth()));
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
