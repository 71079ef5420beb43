package vn.satcoso.regulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** When the figures of a month are closed, by the earliest row that holds; the rows are read once in a request. */
@RequestScoped
public class MonthCloseService {
    @Inject
    RegulationService regulations;

    private List<List<DeadlineTerms>> rows;

    /** Whether on this day the month in which the meeting was held is closed; never where no rule says when. */
    @Transactional
    public boolean closed(LocalDate heldOn, LocalDate day) {
        if (rows == null) {
            rows = List.copyOf(regulations.deadlines(Obligation.MONTH_CLOSE).values());
        }
        return rows.stream()
                .flatMap(terms -> DeadlineTerms.ofYear(terms, heldOn.getYear()).stream())
                .map(terms -> terms.inNextMonth(heldOn))
                .min(Comparator.naturalOrder())
                .filter(close -> close.isBefore(day))
                .isPresent();
    }
}
