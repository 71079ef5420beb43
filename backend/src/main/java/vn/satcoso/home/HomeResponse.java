package vn.satcoso.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.work.WorkBoard;
import vn.satcoso.work.WorkItem;
import vn.satcoso.work.WorkKind;
import vn.satcoso.work.WorkLink;

/** What the caller has to do as of the day in Hà Nội: late, due within the next days, and waiting for him without a day. */
public record HomeResponse(LocalDate today, HomeBlock late, HomeBlock due, HomeBlock waiting) {

    /** {@code count} are all that there are, one by one or told as a whole. */
    public record HomeBlock(int count, List<HomeItem> items) {
        static HomeBlock of(WorkBoard board, LocalDate today) {
            return new HomeBlock(
                    board.count(),
                    board.items().stream().map(item -> HomeItem.of(item, today)).toList());
        }
    }

    /**
     * One thing to do, or {@code count} of a kind whose link opens the list of just these.
     *
     * @param subject who or what it is about: a person, a regulation, a team
     * @param place the unit where it is; a few units of a whole by name
     * @param year the year of a plan
     * @param on the day of what it is about, as that of a meeting; of a matter of another agency, since when one's own helps
     * @param dueOn until when it is to be done; of such a matter, until when the other has to answer
     * @param daysLeft until the due date; negative when it is past
     */
    public record HomeItem(
            WorkKind kind,
            int count,
            @Schema(nullable = true) String subject,
            @Schema(nullable = true) String place,
            @Schema(nullable = true) Integer year,
            @Schema(nullable = true) LocalDate on,
            @Schema(nullable = true) LocalDate dueOn,
            @Schema(nullable = true) Integer daysLeft,
            WorkLink link) {
        static HomeItem of(WorkItem item, LocalDate today) {
            return new HomeItem(
                    item.kind(),
                    item.count(),
                    item.subject(),
                    item.place(),
                    item.year(),
                    item.on(),
                    item.dueOn(),
                    item.dueOn() == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, item.dueOn())),
                    item.link());
        }
    }
}
