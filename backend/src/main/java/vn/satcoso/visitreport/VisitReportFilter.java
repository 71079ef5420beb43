package vn.satcoso.visitreport;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.workplan.Timeliness;

/**
 * The filters of the tracking list: visits held from {@code from} (1 January of the year of {@code asOf} when absent) to
 * {@code asOf} (today when absent), at most 400 days. What came after {@code asOf} has not come yet.
 */
public class VisitReportFilter {
    private static final int MOST_DAYS = 400;

    @QueryParam("from")
    public LocalDate from;

    @QueryParam("asOf")
    public LocalDate asOf;

    @QueryParam("officialId")
    public UUID officialId;

    /** The cells of this unit and of all units under it. */
    @QueryParam("unitId")
    public UUID unitId;

    @QueryParam("meetingId")
    public UUID meetingId;

    /** Visits to cells to which the official was assigned under this regulation on that day. */
    @QueryParam("regulationId")
    public UUID regulationId;

    @QueryParam("state")
    public ReportState state;

    @QueryParam("timeliness")
    public Timeliness timeliness;

    /** Only reports that wait for the caller to accept them or give them back. */
    @QueryParam("toReview")
    public Boolean toReview;

    /** Part of the official's name or code. */
    @QueryParam("search")
    public String search;

    /** The days looked at. */
    VisitDays days(LocalDate today) {
        LocalDate last = asOf == null || asOf.isAfter(today) ? today : asOf;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        if (first.isAfter(last)) {
            throw DomainException.invalid("from", "period.reversed");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw DomainException.invalid("from", "visitReport.periodTooLong", MOST_DAYS);
        }
        return new VisitDays(first, last);
    }
}
