package vn.satcoso.home;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.briefing.BriefingRow;
import vn.satcoso.heat.CellVisits;
import vn.satcoso.heat.HeatRow;
import vn.satcoso.meeting.ExpectedVisitResponse;
import vn.satcoso.meeting.MeetingResponse;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.figures.Tally;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.quota.QuotaFiguresService.OwnLine;
import vn.satcoso.quota.QuotaLineRow;
import vn.satcoso.quota.QuotaStateCount;
import vn.satcoso.roster.RosterRow;
import vn.satcoso.team.MemberCategory;
import vn.satcoso.team.TeamRow;
import vn.satcoso.unit.UnitRef;
import vn.satcoso.workplan.WorkPlanRow;

/** The figures of the first page as of the day, one part for each thing that the caller is. */
public record HomeFigures(
        LocalDate today,
        @Schema(nullable = true) OfficialPart official,
        @Schema(nullable = true) HostPart host,
        List<TeamPart> teams,
        @Schema(nullable = true) AreaPart area) {

    /** Of an official: his plans of the year, how far he is with his quotas, and the next meetings of his cells. */
    public record OfficialPart(List<WorkPlanRow> plans, List<OwnLine> quota, List<MeetingResponse> meetings) {}

    /** Of a commune or cell: the month, who comes within thirty days, what is owed to them, and its hot spots. */
    public record HostPart(
            Page<MeetingResponse> meetings,
            Page<ExpectedVisitResponse> visits,
            List<BriefingRow> briefings,
            Page<HeatRow> flagged) {}

    /** Of who leads a team: its people with their quota of the period, and its roster of the month. */
    public record TeamPart(
            TeamRow team,
            List<TeamMate> members,
            @Schema(nullable = true) RosterRow roster) {

        public record TeamMate(
                OfficialRef official, MemberCategory category, int cellCount, List<QuotaLineRow> quota) {}
    }

    /**
     * Of who oversees units: what is owed and has come in each part of his own, how the quotas stand, and the teams.
     *
     * @param reports whether the caller may follow reports and briefings; else their figures are empty
     */
    public record AreaPart(
            UnitRef unit,
            boolean reports,
            List<AreaLine> parts,
            AreaLine total,
            List<QuotaStateCount> quota,
            @Schema(nullable = true) Page<TeamRow> teams) {}

    /** A unit directly under one's own with all that lies in it; {@code own} for what lies in no such unit. */
    public record AreaLine(UnitRef unit, boolean own, Tally plans, Tally reports, Tally briefings, CellVisits cells) {
        AreaLine plus(AreaLine other) {
            return new AreaLine(
                    unit,
                    own,
                    plans.plus(other.plans),
                    reports.plus(other.reports),
                    briefings.plus(other.briefings),
                    cells.plus(other.cells));
        }

        boolean empty() {
            return plans.expected() + reports.expected() + briefings.expected() + cells.cells() == 0;
        }
    }
}
