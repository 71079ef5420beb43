package vn.satcoso.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.satcoso.home.HomeResponse.HomeBlock;
import vn.satcoso.work.WorkBlock;
import vn.satcoso.work.WorkBoard;
import vn.satcoso.work.WorkService;

/** The first page of everybody: his work, and where his affairs stand, as of today. */
@ApplicationScoped
class HomeService {
    @Inject
    WorkService work;

    @Inject
    HostFigures hosts;

    @Inject
    TeamFigures teams;

    @Inject
    AreaFigures areas;

    @Inject
    OfficialFigures officials;

    @Inject
    Clock clock;

    @Transactional
    HomeResponse work() {
        LocalDate today = LocalDate.now(clock);
        Map<WorkBlock, WorkBoard> blocks = work.of(today);
        return new HomeResponse(
                today,
                HomeBlock.of(blocks.get(WorkBlock.LATE), today),
                HomeBlock.of(blocks.get(WorkBlock.DUE), today),
                HomeBlock.of(blocks.get(WorkBlock.WAITING), today));
    }

    @Transactional
    HomeFigures figures() {
        LocalDate today = LocalDate.now(clock);
        return new HomeFigures(
                today,
                officials.of(today).orElse(null),
                hosts.of(today).orElse(null),
                teams.of(today),
                areas.of(today).orElse(null));
    }
}
