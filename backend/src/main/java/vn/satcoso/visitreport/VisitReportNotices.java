package vn.satcoso.visitreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.paging.ListQuery;

/** Tells the organizer of a report that came, and its author how it was judged. */
@ApplicationScoped
class VisitReportNotices {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    NoticeService notices;

    @Inject
    EntityManager em;

    void submitted(VisitReportRow row) {
        List<String> words = List.of(row.official().fullName(), cell(row), day(row));
        notices.toUnits(
                reviewers(row.official().id()), new News("visitReport.submitted", row.reportId(), link(row), words));
    }

    void returned(VisitReportRow row) {
        notices.toOfficials(
                List.of(row.official().id()),
                new News("visitReport.returned", row.reportId(), link(row), List.of(cell(row), day(row))));
    }

    void accepted(VisitReportRow row) {
        notices.toOfficials(
                List.of(row.official().id()),
                new News("visitReport.accepted", row.reportId(), link(row), List.of(cell(row), day(row))));
    }

    /** The committee of the district in which the official stands, that of the province where there is none. */
    private List<UUID> reviewers(UUID officialId) {
        return ListQuery.select(
                        "x.id", "official o join unit u on u.id = o.unit_id join unit x on starts_with(u.path, x.path)")
                .where("o.id = :official", "official", officialId)
                .where("x.kind in ('PROVINCE', 'DISTRICT')")
                .orderBy("length(x.path) desc nulls last, x.id")
                .first(1, em, row -> row.id("id"));
    }

    private static String cell(VisitReportRow row) {
        return row.visit().cell().name();
    }

    private static String day(VisitReportRow row) {
        LocalDate heldOn = row.visit().heldOn();
        return DAY.format(heldOn);
    }

    private static String link(VisitReportRow row) {
        return "/visit-reports/" + row.reportId();
    }
}
