package vn.satcoso.proposalfigure;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.tabular.TableWriter.Table;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;

/** What agencies do with what is referred to them (S1-16): seen by those above an agency, and by itself. */
@ApplicationScoped
class AgencyFigureService {
    @Inject
    AgencyFigureList list;

    @Inject
    FigureSheets sheets;

    @Inject
    UnitService units;

    @Inject
    Scope scope;

    /** The agencies of the area to which something was referred. */
    @Transactional
    List<AgencyFigure> compare(AgencyFigureFilter filter) {
        return list.of(filter, area(), null);
    }

    /** 404 when it is no agency of the area. */
    @Transactional
    AgencyFigure get(UUID id, AgencyFigureFilter filter) {
        UnitService.Located agency = units.locate(id, area());
        if (agency.kind() != UnitKind.AGENCY) {
            throw DomainException.notFound("unit.missing");
        }
        return list.of(filter, area(), id).stream().findFirst().orElseGet(() -> AgencyFigure.none(agency.ref()));
    }

    @Transactional
    Table table(AgencyFigureFilter filter) {
        return sheets.agencies(compare(filter), filter);
    }

    private Area area() {
        return scope.area(
                PROVINCE_ORGANIZER,
                PROVINCE_STANDING,
                PROVINCE_INSPECTOR,
                AUDITOR,
                DISTRICT_ORGANIZER,
                COMMUNE_COMMITTEE,
                AGENCY,
                INTEGRATION_READ);
    }
}
