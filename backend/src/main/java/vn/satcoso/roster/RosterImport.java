package vn.satcoso.roster;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_WRITE;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.satcoso.imports.ImportColumn;
import vn.satcoso.imports.ImportHandler;
import vn.satcoso.imports.ImportKind;
import vn.satcoso.imports.ImportPlan;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.tabular.CellValues;
import vn.satcoso.platform.time.Period;
import vn.satcoso.roster.RosterImportFacts.Kept;
import vn.satcoso.roster.RosterImportFacts.Key;
import vn.satcoso.roster.RosterImportFacts.Owner;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;
import vn.satcoso.unit.UnitService.Located;

/** Takes files of roster lines: a team (none: the commune's own committee), a month, a cell and who goes (S2-28). */
@ApplicationScoped
class RosterImport implements ImportHandler {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("team", "Tổ số 1", "tổ", "tên tổ"),
            ImportColumn.required("month", "12/2026", "tháng"),
            ImportColumn.required("cell_code", "VD-X01-01", "mã chi bộ", "chi bộ"),
            ImportColumn.required("official_code", "VD-001", "mã cán bộ", "cán bộ"));

    @Inject
    OfficialService officials;

    @Inject
    UnitService units;

    @Inject
    RosterAccess access;

    @Inject
    RosterImportFacts facts;

    @Inject
    RosterRepository rosters;

    @Inject
    AuditTrail audit;

    private record Found(RosterImportRow row, OfficialRef official, Located cell, Owner owner) {
        Key key() {
            return new Key(owner.id(), row.month());
        }

        RosterLine line() {
            return new RosterLine(cell.id(), official.id());
        }
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ROSTER;
    }

    @Override
    public String[] roles() {
        return new String[] {PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE, INTEGRATION_WRITE};
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ImportPlan check(List<ImportRow> rows, Area area) {
        List<Found> found = find(rows.stream().map(RosterImportRow::read).toList(), area);
        Set<UUID> owners = found.stream().map(one -> one.owner().id()).collect(Collectors.toSet());
        Map<UUID, Map<UUID, List<Period>>> people = facts.people(owners);
        Map<Key, Kept> kept = facts.rosters(owners);
        Map<Key, List<Found>> fresh = new LinkedHashMap<>();
        Map<Key, Map<RosterLine, Integer>> seen = new HashMap<>();
        for (Found one : found) {
            Integer earlier = seen.computeIfAbsent(one.key(), key -> new HashMap<>())
                    .putIfAbsent(one.line(), one.row().row().line());
            Kept there = kept.get(one.key());
            if (earlier != null) {
                one.row().row().fault("cell_code", "roster.import.twice", earlier);
            } else if (!mayGo(people, one)) {
                one.row()
                        .row()
                        .fault(
                                "official_code",
                                "roster.import.notOneOfThem",
                                one.official().fullName());
            } else if (there != null && there.lines().contains(one.line())) {
                one.row().row().unchanged();
            } else if (there != null && there.state() != RosterState.DRAFT) {
                one.row().row().fault("month", "roster.import.published");
            } else {
                fresh.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
            }
        }
        return ImportPlan.of(() -> fresh.forEach((key, lines) -> store(key, lines, kept.get(key))));
    }

    private void store(Key key, List<Found> lines, Kept there) {
        boolean team = lines.getFirst().owner().team();
        Roster roster = there != null
                ? rosters.findById(there.id())
                : new Roster(team ? key.owner() : null, team ? null : key.owner(), key.month());
        roster.add(lines.stream().map(Found::line).toList());
        rosters.persist(roster);
        rosters.flush();
        String words = lines.stream()
                .map(one -> one.cell().name() + ": " + one.official().fullName())
                .collect(Collectors.joining("; "));
        Act act = there == null ? Act.of("roster.created", roster.id()) : Act.of("roster.linesSet", roster.id());
        audit.record(act, roster.snapshot(words));
    }

    private List<Found> find(List<RosterImportRow> rows, Area area) {
        Map<String, OfficialRef> known = officials.byCodes(codes(rows, RosterImportRow::officialCode));
        Map<String, Located> cells = units.byCodes(codes(rows, RosterImportRow::cellCode), area);
        Map<String, List<Owner>> teams = facts.teams(access.organized(), access.led());
        Area committees = access.committees();
        Map<UUID, Owner> communes =
                facts.communes(cells.values().stream().map(Located::id).toList());
        List<Found> found = new ArrayList<>();
        for (RosterImportRow row : rows) {
            OfficialRef official = row.officialCode() == null ? null : known.get(row.officialCode());
            if (row.officialCode() != null && official == null) {
                row.row().fault("official_code", "assignment.import.officialUnknown", row.officialCode());
            }
            Located cell = row.cellCode() == null ? null : cells.get(row.cellCode());
            if (row.cellCode() != null && cell == null) {
                row.row().fault("cell_code", "unit.import.unknown", row.cellCode());
            } else if (cell != null && cell.kind() != UnitKind.CELL) {
                row.row().fault("cell_code", "roster.import.notCell", cell.name());
            }
            Owner owner = row.team() != null ? team(row, teams) : cell == null ? null : communes.get(cell.id());
            if (row.team() == null && cell != null && !committees.contains(cell.path())) {
                row.row().fault("team", "roster.import.teamNeeded");
            }
            if (owner != null && cell != null && owner.areas().stream().noneMatch(cell.path()::startsWith)) {
                row.row().fault("cell_code", "team.cellOutside", cell.name());
            }
            if (!row.row().faulty()) {
                found.add(new Found(row, official, cell, owner));
            }
        }
        return found;
    }

    private static Owner team(RosterImportRow row, Map<String, List<Owner>> teams) {
        List<Owner> named = teams.getOrDefault(CellValues.folded(row.team()), List.of());
        if (named.size() == 1) {
            return named.getFirst();
        }
        String code = named.isEmpty() ? "roster.import.teamUnknown" : "roster.import.teamAmbiguous";
        row.row().fault("team", code, row.team());
        return null;
    }

    private static boolean mayGo(Map<UUID, Map<UUID, List<Period>>> people, Found one) {
        Period month = new Period(one.row().month().atDay(1), one.row().month().atEndOfMonth());
        return people
                .getOrDefault(one.owner().id(), Map.of())
                .getOrDefault(one.official().id(), List.of())
                .stream()
                .anyMatch(days -> days.overlaps(month));
    }

    private static Set<String> codes(List<RosterImportRow> rows, Function<RosterImportRow, String> code) {
        return rows.stream().map(code).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }
}
