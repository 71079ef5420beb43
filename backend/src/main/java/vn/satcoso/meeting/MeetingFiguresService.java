package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

/** The calendar in short: one's own next meetings, those of a month, and who comes. */
@ApplicationScoped
public class MeetingFiguresService {
    private static final int AHEAD_DAYS = 60;
    private static final int MOST_OF_A_MONTH = 100;

    @Inject
    MeetingList meetings;

    @Inject
    ExpectedVisitList visits;

    /** The next meetings of the cells that the official is assigned to or plans to visit. */
    @Transactional
    public List<MeetingResponse> next(UUID officialId, LocalDate today, int most) {
        MeetingFilter filter = between(today, today.plusDays(AHEAD_DAYS));
        filter.officialId = officialId;
        return meetings.page(filter, PageRequest.of(0, most)).items();
    }

    /** The meetings of the month of the day, in order, as far as one screen holds them. */
    @Transactional
    public Page<MeetingResponse> month(LocalDate day) {
        return meetings.page(
                between(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth())),
                PageRequest.of(0, MOST_OF_A_MONTH));
    }

    /** Who is expected between two days. */
    @Transactional
    public Page<ExpectedVisitResponse> coming(LocalDate from, LocalDate to, int most) {
        ExpectedVisitFilter filter = new ExpectedVisitFilter();
        filter.from = from;
        filter.to = to;
        return visits.page(filter, PageRequest.of(0, most));
    }

    private static MeetingFilter between(LocalDate from, LocalDate to) {
        MeetingFilter filter = new MeetingFilter();
        filter.from = from;
        filter.to = to;
        return filter;
    }
}
