package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.time.Days;

/** Tells the people of a roster to which meetings they go by it. */
@ApplicationScoped
class RosterNews {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    @Inject
    NoticeService notices;

    /** @param whose the name of the team or the commune */
    void tell(String kind, Roster roster, String whose, RosterSheet sheet, Collection<RosterLine> changed) {
        changed.stream().map(RosterLine::officialId).distinct().forEach(official -> {
            String visits = sheet.of(official, roster.lines())
                    .map(cell -> cell.cell().name() + (cell.heldOn() == null ? "" : " " + Days.text(cell.heldOn())))
                    .collect(Collectors.joining(", "));
            List<String> words = List.of(MONTH.format(roster.month()), whose, visits.isEmpty() ? "–" : visits);
            notices.toOfficials(List.of(official), new News(kind, roster.id(), "/rosters/" + roster.id(), words));
        });
    }
}
