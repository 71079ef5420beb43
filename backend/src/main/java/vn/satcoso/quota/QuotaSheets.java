package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.tabular.TableWriter.Table;
import vn.satcoso.quota.QuotaGridRow.QuotaGridCell;
import vn.satcoso.quota.QuotaGridRow.QuotaGridLine;
import vn.satcoso.regulation.QuotaPeriod;
import vn.satcoso.regulation.RegulationService;

/** Quotas as rows of a sheet, with the words of the page, its filters and its day above them. */
@ApplicationScoped
class QuotaSheets {
    private static final int MONTHS = 12;

    @Inject
    RequestLanguage language;

    @Inject
    RegulationService regulations;

    @Inject
    EntityManager em;

    Table lines(List<QuotaLineRow> rows, QuotaFilter filter, LocalDate day) {
        Stream<List<Object>> cells = rows.stream()
                .map(row -> Arrays.<Object>asList(
                        row.official().fullName(),
                        row.official().code(),
                        rank(row.rank(), row.positionTitle()),
                        row.regulation().number(),
                        period(row.period(), row.periodFrom()),
                        row.done(),
                        row.required(),
                        word("quota.state." + row.state()),
                        row.remaining(),
                        row.nextOn()));
        return new Table(
                word("quota.sheet.lines"),
                above("quota.sheet.lines", filter, day),
                headings(
                        "official",
                        "code",
                        "rank",
                        "regulation",
                        "period",
                        "done",
                        "required",
                        "state",
                        "remaining",
                        "next"),
                cells::iterator);
    }

    /** A line of the grid is a row; a period stands in the column of its first month. */
    Table grid(List<QuotaGridRow> rows, QuotaFilter filter, LocalDate day) {
        List<String> headings = new ArrayList<>(headings("official", "code", "rank", "regulation"));
        for (int month = 1; month <= MONTHS; month++) {
            headings.add(language.text("quota.column.month", String.valueOf(month)));
        }
        Stream<List<Object>> cells =
                rows.stream().flatMap(row -> row.lines().stream().map(line -> cells(row, line)));
        return new Table(word("quota.sheet.grid"), above("quota.sheet.grid", filter, day), headings, cells::iterator);
    }

    private List<Object> cells(QuotaGridRow row, QuotaGridLine line) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                row.official().fullName(),
                row.official().code(),
                rank(line.rank(), line.positionTitle()),
                line.regulation().number()));
        Object[] months = new Object[MONTHS];
        line.cells().forEach(cell -> months[cell.from().getMonthValue() - 1] = told(cell));
        cells.addAll(Arrays.asList(months));
        return cells;
    }

    private String told(QuotaGridCell cell) {
        String count = cell.required() == null ? String.valueOf(cell.done()) : cell.done() + "/" + cell.required();
        String state = word(
                "quota.state." + (cell.state() == null ? "AHEAD" : cell.state().name()));
        return period(cell.period(), cell.from()) + ": " + count + ", " + state;
    }

    private List<String> above(String title, QuotaFilter filter, LocalDate day) {
        List<String> chosen = new ArrayList<>();
        if (filter.unitId != null) {
            chosen.addAll(ListQuery.select("u.name", "unit u")
                    .where("u.id = :id", "id", filter.unitId)
                    .list(em, row -> row.text("name")));
        }
        if (filter.regulationId != null) {
            chosen.add(regulations.ref(filter.regulationId).number());
        }
        if (filter.rank != null) {
            chosen.add(word("quota.rank." + filter.rank));
        }
        if (filter.state != null) {
            chosen.add(word("quota.state." + filter.state));
        }
        if (filter.search != null && !filter.search.isBlank()) {
            chosen.add("“" + filter.search.strip() + "”");
        }
        String filters = chosen.isEmpty() ? word("quota.sheet.noFilter") : String.join("; ", chosen);
        return List.of(
                word(title),
                language.text("quota.sheet.asOf", "%1$td/%1$tm/%1$tY".formatted(day)),
                language.text("quota.sheet.filters", filters));
    }

    private String rank(Rank rank, String title) {
        String word = word("quota.rank." + rank);
        if (title == null || title.isBlank()) {
            return word;
        }
        return title.startsWith(word) ? title : word + " – " + title;
    }

    private String period(QuotaPeriod period, LocalDate from) {
        int number = switch (period) {
            case MONTH -> from.getMonthValue();
            case QUARTER -> (from.getMonthValue() + 2) / 3;
            case HALF -> from.getMonthValue() > 6 ? 2 : 1;
            case YEAR -> 1;
        };
        return language.text("quota.sheet.period." + period, String.valueOf(number), String.valueOf(from.getYear()));
    }

    private List<String> headings(String... names) {
        return Stream.of(names).map(name -> word("quota.column." + name)).toList();
    }

    private String word(String code) {
        return language.text(code);
    }
}
