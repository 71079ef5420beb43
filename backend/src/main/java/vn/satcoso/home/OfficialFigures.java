package vn.satcoso.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.home.HomeFigures.OfficialPart;
import vn.satcoso.meeting.MeetingFiguresService;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.quota.QuotaFiguresService;
import vn.satcoso.workplan.PlanFiguresService;

/** How an official stands with his plans and his quotas, and where he goes next. */
@ApplicationScoped
class OfficialFigures {
    private static final int MOST_MEETINGS = 6;

    @Inject
    Scope scope;

    @Inject
    PlanFiguresService plans;

    @Inject
    QuotaFiguresService quotas;

    @Inject
    MeetingFiguresService meetings;

    Optional<OfficialPart> of(LocalDate today) {
        UUID self = scope.officialId();
        return self == null
                ? Optional.empty()
                : Optional.of(new OfficialPart(
                        plans.of(self, today.getYear()), quotas.own(self), meetings.next(self, today, MOST_MEETINGS)));
    }
}
