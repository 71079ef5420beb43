package vn.satcoso.regulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The regulations with their due-date rows, read once for a request however many lists of it count by them. */
@RequestScoped
class DeadlineRows {
    @Inject
    RegulationRepository regulations;

    private List<Regulation> all;

    List<Regulation> all() {
        if (all == null) {
            all = regulations.withDeadlineRules();
        }
        return all;
    }
}
