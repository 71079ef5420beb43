package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Of whose visits nobody has recorded anything, for jobs that look at everybody (S2-25). */
@ApplicationScoped
public class SilentVisitService {
    @Inject
    UnrecordedList unrecorded;

    /** Those whose meeting was held on this day or later, and is over. */
    @Transactional
    public List<SilentVisit> since(LocalDate first) {
        return unrecorded.since(first);
    }
}
