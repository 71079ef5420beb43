package vn.satcoso.proposalfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.satcoso.platform.tabular.TableWriter.Table;
import vn.satcoso.proposal.ProposalFilter;
import vn.satcoso.proposal.ProposalWords;

/** The figures as rows of a sheet, with the words of the page. */
@ApplicationScoped
class FigureSheets {
    /** A heading, and what stands below it. */
    private record Column<T>(String name, Function<T, ?> value) {}

    private static final List<Column<ProposalFigure>> GROUPS = List.of(
            new Column<>("count", ProposalFigure::count),
            new Column<>("difficulties", ProposalFigure::difficulties),
            new Column<>("proposals", ProposalFigure::proposals),
            new Column<>("open", ProposalFigure::open),
            new Column<>("closed", ProposalFigure::closed),
            new Column<>("settled", ProposalFigure::settled),
            new Column<>("notForwarded", ProposalFigure::notForwarded),
            new Column<>("confirmed", ProposalFigure::confirmed),
            new Column<>("answered", ProposalFigure::answered),
            new Column<>("onTime", ProposalFigure::onTime),
            new Column<>("late", ProposalFigure::late),
            new Column<>("onTimeShare", ProposalFigure::onTimeShare),
            new Column<>("deskLate", ProposalFigure::deskLate),
            new Column<>("reopened", ProposalFigure::reopened),
            new Column<>("reopenedShare", ProposalFigure::reopenedShare),
            new Column<>("medianDays", ProposalFigure::medianDays),
            new Column<>("upTo10", one -> one.ages().upTo10()),
            new Column<>("upTo20", one -> one.ages().upTo20()),
            new Column<>("upTo30", one -> one.ages().upTo30()),
            new Column<>("upTo60", one -> one.ages().upTo60()),
            new Column<>("over60", one -> one.ages().over60()));

    private static final List<Column<AgencyFigure>> AGENCIES = List.of(
            new Column<>("agency", one -> one.agency().name()),
            new Column<>("referred", AgencyFigure::referred),
            new Column<>("waiting", AgencyFigure::waiting),
            new Column<>("accepted", AgencyFigure::accepted),
            new Column<>("declined", AgencyFigure::declined),
            new Column<>("recalled", AgencyFigure::recalled),
            new Column<>("answered", AgencyFigure::answered),
            new Column<>("onTime", AgencyFigure::onTime),
            new Column<>("answeredLate", AgencyFigure::late),
            new Column<>("overdue", AgencyFigure::overdue),
            new Column<>("onTimeShare", AgencyFigure::onTimeShare),
            new Column<>("disputed", AgencyFigure::disputed),
            new Column<>("extensionsAsked", AgencyFigure::extensionsAsked),
            new Column<>("extensionsGranted", AgencyFigure::extensionsGranted),
            new Column<>("daysToAnswer", AgencyFigure::medianDays));

    @Inject
    ProposalWords words;

    @Inject
    Clock clock;

    Table groups(List<ProposalFigure> figures, ProposalFigureFilter filter) {
        List<Column<ProposalFigure>> columns = new ArrayList<>(GROUPS);
        columns.addFirst(
                new Column<>("group", one -> one.name() == null ? words.group(filter.by, one.key()) : one.name()));
        String title = words.title("figures");
        return table(title, words.above(title, filter, day(filter), words.of(filter.by)), columns, figures);
    }

    Table agencies(List<AgencyFigure> figures, AgencyFigureFilter filter) {
        String title = words.title("agencies");
        List<String> above = words.above(
                title,
                filter,
                day(filter),
                words.day("referredFrom", filter.referredFrom),
                words.day("referredTo", filter.referredTo));
        return table(title, above, AGENCIES, figures);
    }

    private <T> Table table(String title, List<String> above, List<Column<T>> columns, List<T> figures) {
        List<String> headings =
                words.headings(columns.stream().map(Column::name).toArray(String[]::new));
        return new Table(title, above, headings, figures.stream().map(one -> values(columns, one))::iterator);
    }

    private static <T> List<Object> values(List<Column<T>> columns, T figure) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().apply(figure)));
        return values;
    }

    private LocalDate day(ProposalFilter filter) {
        return filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
    }
}
