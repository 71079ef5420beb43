package vn.satcoso.home;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_PROPAGANDA;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.satcoso.home.HomeFigures.AreaLine;
import vn.satcoso.home.HomeFigures.AreaPart;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.quota.QuotaFiguresService;
import vn.satcoso.team.TeamFiguresService;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;
import vn.satcoso.unit.UnitService;

/** Where everything stands in the parts of the unit that the caller oversees (S3-28, S3-41). */
@ApplicationScoped
class AreaFigures {
    private static final String[] FOLLOW_REPORTS = {
        PROVINCE_ORGANIZER, PROVINCE_STANDING, PROVINCE_INSPECTOR, AUDITOR, DISTRICT_ORGANIZER
    };
    private static final int MOST_TEAMS = 20;

    @Inject
    Scope scope;

    @Inject
    PartTallies tallies;

    @Inject
    UnitService units;

    @Inject
    QuotaFiguresService quotas;

    @Inject
    TeamFiguresService teams;

    Optional<AreaPart> of(LocalDate today) {
        return scope.placeOf(FOLLOW_REPORTS)
                .map(place -> area(place, true, today))
                .or(() -> scope.placeOf(PROVINCE_PROPAGANDA, INTEGRATION_READ).map(place -> area(place, false, today)));
    }

    private AreaPart area(Place place, boolean withReports, LocalDate today) {
        UnitRef unit = new UnitRef(place.id(), place.code(), place.name(), UnitKind.valueOf(place.kind()));
        PartTallies.Read read = tallies.of(Parts.of(place.path()), withReports, today);
        List<AreaLine> parts = Stream.concat(
                        Stream.of(read.part(unit, "")),
                        units.parts(unit.id()).stream().map(child -> read.part(child.unit(), child.node())))
                .filter(part -> !part.empty())
                .toList();
        AreaLine nothing = new PartTallies.Read(Map.of(), Map.of(), Map.of(), Map.of()).part(unit, "");
        return new AreaPart(
                unit,
                withReports,
                parts,
                parts.stream().reduce(nothing, AreaLine::plus),
                quotas.states(),
                unit.kind() == UnitKind.DISTRICT ? teams.today(MOST_TEAMS) : null);
    }
}
