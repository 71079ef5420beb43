package vn.satcoso.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.satcoso.briefing.BriefingFiguresService;
import vn.satcoso.heat.CellVisits;
import vn.satcoso.heat.HeatFiguresService;
import vn.satcoso.home.HomeFigures.AreaLine;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.figures.Tally;
import vn.satcoso.unit.UnitRef;
import vn.satcoso.visitreport.ReportFiguresService;
import vn.satcoso.workplan.PlanFiguresService;

/** Reads what is owed and has come, one statement for each obligation, and tells it part by part. */
@ApplicationScoped
class PartTallies {
    @Inject
    PlanFiguresService plans;

    @Inject
    ReportFiguresService reports;

    @Inject
    BriefingFiguresService briefings;

    @Inject
    HeatFiguresService heats;

    /** The figures of all parts, each by its node. */
    record Read(
            Map<String, Tally> plans,
            Map<String, Tally> reports,
            Map<String, Tally> briefings,
            Map<String, CellVisits> cells) {

        AreaLine part(UnitRef unit, String node) {
            return new AreaLine(
                    unit,
                    node.isEmpty(),
                    plans.getOrDefault(node, Tally.NONE),
                    reports.getOrDefault(node, Tally.NONE),
                    briefings.getOrDefault(node, Tally.NONE),
                    cells.getOrDefault(node, CellVisits.NONE));
        }
    }

    /** Reports and briefings are left out for who may not follow them. */
    Read of(Parts parts, boolean withReports, LocalDate today) {
        return new Read(
                plans.of(today.getYear(), parts),
                withReports ? reports.of(parts) : Map.of(),
                withReports ? briefings.of(today, parts) : Map.of(),
                heats.visits(parts, today));
    }
}
