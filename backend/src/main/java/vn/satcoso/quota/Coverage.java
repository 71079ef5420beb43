package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.satcoso.platform.time.Period;
import vn.satcoso.regulation.QuotaScope;
import vn.satcoso.unit.UnitKind;

/** Where an official's meetings count under a rule, day by day. */
record Coverage(List<Part> parts) {
    /** All cells under a path, on some days. */
    record Part(String path, Period days) {}

    static Coverage of(Terms terms, List<AssignedArea> assigned) {
        QuotaScope scope = terms.rule().scope();
        List<Part> parts = switch (scope) {
            case PROVINCE ->
                terms.held().stream()
                        .map(rank -> new Part(root(rank.unitPath()), rank.days()))
                        .toList();
            case OWN_DISTRICT ->
                terms.held().stream()
                        .filter(HeldRank::districtSecretary)
                        .map(rank -> new Part(rank.unitPath(), rank.days()))
                        .toList();
            default ->
                assigned.stream()
                        .filter(area -> area.regulationId().equals(terms.regulationId()))
                        .filter(area -> level(area.kind()) >= level(scope))
                        .map(area -> new Part(area.path(), area.days()))
                        .toList();
        };
        return new Coverage(parts);
    }

    boolean covers(String cellPath, LocalDate day) {
        return parts.stream().anyMatch(part -> part.days().contains(day) && cellPath.startsWith(part.path()));
    }

    /** The paths that hold on the day, none inside another. */
    Set<String> outermost(LocalDate day) {
        Set<String> paths = parts.stream()
                .filter(part -> part.days().contains(day))
                .map(Part::path)
                .collect(Collectors.toSet());
        return paths.stream()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .collect(Collectors.toSet());
    }

    private static String root(String path) {
        return path.substring(0, path.indexOf('.') + 1);
    }

    private static int level(UnitKind kind) {
        return switch (kind) {
            case PROVINCE, AGENCY -> 0;
            case DISTRICT -> 1;
            case COMMUNE -> 2;
            case CELL -> 3;
        };
    }

    private static int level(QuotaScope scope) {
        return switch (scope) {
            case ASSIGNED_CELLS -> 3;
            case ASSIGNED_COMMUNES -> 2;
            default -> 1;
        };
    }
}
