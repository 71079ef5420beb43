package vn.satcoso.proposal;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.tabular.TableWriter.Table;
import vn.satcoso.platform.time.VietnamTime;

/** The list of proposals as a sheet, with the words of the page. */
@ApplicationScoped
class ProposalSheets {
    static final String COLUMNS = """
            p.number, p.kind, p.content, p.author_name, u.name as unit_name,
            case when u.kind = 'CELL' then c.name end as commune_name, p.state, p.closure, p.urgency,
            d.name as desk_name, g.name as agency_name, p.due_on, p.due_at, p.submitted_at, (%s) is true as overdue""".formatted(Overdue.of("p", ":rowDay", ":rowTime"));

    @Inject
    ProposalWords words;

    /** @param rows read while the table is written */
    Table table(ProposalListFilter filter, LocalDate today, Iterable<List<Object>> rows) {
        String title = words.title("list");
        String group = filter.by == null ? null : words.of(filter.by) + ": " + words.group(filter.by, filter.key);
        return new Table(
                title,
                words.above(
                        title,
                        filter,
                        filter.asOf == null ? today : filter.asOf,
                        group,
                        words.of(filter.measure),
                        words.unit(filter.leadId),
                        words.of(filter.dealing),
                        words.day("referredFrom", filter.referredFrom),
                        words.day("referredTo", filter.referredTo)),
                words.headings(
                        "number",
                        "kind",
                        "content",
                        "author",
                        "unit",
                        "commune",
                        "state",
                        "urgency",
                        "desk",
                        "agency",
                        "due",
                        "daysLate",
                        "submitted"),
                rows);
    }

    /** What the list shows of one of them. */
    List<Object> cells(Row row, LocalDate today, Instant now) {
        ProposalState state = row.choice("state", ProposalState.class);
        Closure closure = row.choice("closure", Closure.class);
        return Arrays.asList(
                row.number("number"),
                words.of(row.choice("kind", ProposalKind.class)),
                row.text("content"),
                row.text("author_name"),
                row.text("unit_name"),
                row.text("commune_name"),
                closure == null ? words.of(state) : words.of(state) + ": " + words.of(closure),
                words.of(row.choice("urgency", Urgency.class)),
                row.text("desk_name"),
                row.text("agency_name"),
                row.date("due_on"),
                late(row, today, now),
                day(row.instant("submitted_at")));
    }

    /** In days, or in hours and words where the Standing Body gave an hour. */
    private Object late(Row row, LocalDate today, Instant now) {
        Instant hour = row.instant("due_at");
        if (!row.flag("overdue")) {
            return null;
        }
        return hour == null ? DAYS.between(row.date("due_on"), today) : words.hours(HOURS.between(hour, now));
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, VietnamTime.ZONE);
    }
}
