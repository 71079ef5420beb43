package vn.satcoso.heat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import vn.satcoso.platform.figures.Parts;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

/** The hot spots that the caller may see, and the cells to which nobody has come. */
@ApplicationScoped
public class HeatFiguresService {
    @Inject
    HeatList heats;

    /** The flagged units that wait longest for a visit, and how many flagged ones there are. */
    @Transactional
    public Page<HeatRow> flagged(int most) {
        HeatFilter filter = new HeatFilter();
        filter.show = HeatShown.FLAGGED;
        return heats.page(filter, PageRequest.of(0, most));
    }

    /** The cells of each part of a unit, and how many of them nobody has visited in the year of the day. */
    @Transactional
    public Map<String, CellVisits> visits(Parts parts, LocalDate day) {
        return heats.visits(parts, day);
    }
}
