package vn.satcoso.home;

import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.satcoso.briefing.BriefingFiguresService;
import vn.satcoso.heat.HeatFiguresService;
import vn.satcoso.home.HomeFigures.HostPart;
import vn.satcoso.meeting.MeetingFiguresService;
import vn.satcoso.platform.security.Scope;

/** The month of a commune or a cell, and who comes within the next thirty days. */
@ApplicationScoped
class HostFigures {
    private static final int AHEAD_DAYS = 30;
    private static final int MOST_VISITS = 20;
    private static final int MOST_FLAGGED = 5;

    @Inject
    Scope scope;

    @Inject
    MeetingFiguresService meetings;

    @Inject
    BriefingFiguresService briefings;

    @Inject
    HeatFiguresService heats;

    Optional<HostPart> of(LocalDate today) {
        if (scope.area(COMMUNE_COMMITTEE, CELL_SECRETARY).isEmpty()) {
            return Optional.empty();
        }
        LocalDate until = today.plusDays(AHEAD_DAYS);
        boolean owes = !scope.area(COMMUNE_COMMITTEE).isEmpty();
        return Optional.of(new HostPart(
                meetings.month(today),
                meetings.coming(today, until, MOST_VISITS),
                owes ? briefings.until(until, today) : List.of(),
                heats.flagged(MOST_FLAGGED)));
    }
}
