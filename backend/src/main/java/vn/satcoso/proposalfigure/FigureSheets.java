package vn.satcoso.proposalfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.satcoso.platform.tabular.TableWriter.Table;
import vn.satcoso.proposal.ProposalFilter;
import vn.satcoso.proposal.ProposalWords;

/** The figures as rows of a sheet, with the words of the page. */
@ApplicationScoped
class FigureSheets {
    @Inject
    ProposalWords words;

    @Inject
    Clock clock;

    Table groups(List<ProposalFigure> figures, ProposalFigureFilter filter) {
        String title = words.title("figures");
        Stream<List<Object>> rows = figures.stream()
                .map(one -> Arrays.<Object>asList(
                        one.name() == null ? words.group(filter.by, one.key()) : one.name(),
                        one.count(),
                        one.difficulties(),
                        one.proposals(),
                        one.open(),
                        one.closed(),
                        one.settled(),
                        one.notForwarded(),
                        one.confirmed(),
                        one.answered(),
                        one.onTime(),
                        one.late(),
                        one.onTimeShare(),
                        one.reopened(),
                        one.reopenedShare(),
                        one.medianDays(),
                        one.ages().upTo10(),
                        one.ages().upTo20(),
                        one.ages().upTo30(),
                        one.ages().upTo60(),
                        one.ages().over60()));
        return new Table(
                title,
                words.above(title, filter, day(filter), words.of(filter.by)),
                words.headings(
                        "group",
                        "count",
                        "difficulties",
                        "proposals",
                        "open",
                        "closed",
                        "settled",
                        "notForwarded",
                        "confirmed",
                        "answered",
                        "onTime",
                        "late",
                        "onTimeShare",
                        "reopened",
                        "reopenedShare",
                        "medianDays",
                        "upTo10",
                        "upTo20",
                        "upTo30",
                        "upTo60",
                        "over60"),
                rows::iterator);
    }

    Table agencies(List<AgencyFigure> figures, AgencyFigureFilter filter) {
        String title = words.title("agencies");
        Stream<List<Object>> rows = figures.stream()
                .map(one -> Arrays.<Object>asList(
                        one.agency().name(),
                        one.referred(),
                        one.waiting(),
                        one.accepted(),
                        one.declined(),
                        one.recalled(),
                        one.answered(),
                        one.onTime(),
                        one.late(),
                        one.overdue(),
                        one.onTimeShare(),
                        one.disputed(),
                        one.extensionsAsked(),
                        one.extensionsGranted(),
                        one.medianDays()));
        return new Table(
                title,
                words.above(
                        title,
                        filter,
                        day(filter),
                        words.day("referredFrom", filter.referredFrom),
                        words.day("referredTo", filter.referredTo)),
                words.headings(
                        "agency",
                        "referred",
                        "waiting",
                        "accepted",
                        "declined",
                        "recalled",
                        "answered",
                        "onTime",
                        "answeredLate",
                        "overdue",
                        "onTimeShare",
                        "disputed",
                        "extensionsAsked",
                        "extensionsGranted",
                        "daysToAnswer"),
                rows::iterator);
    }

    private LocalDate day(ProposalFilter filter) {
        return filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
    }
}
