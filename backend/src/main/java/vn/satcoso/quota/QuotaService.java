package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.quota.QuotaLines.Bound;
import vn.satcoso.quota.QuotaLines.Line;

/** The quotas of all officials whom the caller oversees, and each line explained (S2-06…10, S3-19). */
@ApplicationScoped
class QuotaService {
    @Inject
    QuotaLines lines;

    @Inject
    QuotaTeller teller;

    @Inject
    OfficialService officials;

    @Transactional
    Page<QuotaLineRow> page(QuotaFilter filter, PageRequest request) {
        if (filter.state == null && byName(request.sort)) {
            List<Bound> bound = lines.bound(filter, null);
            List<Bound> ordered = "name,desc".equals(request.sort) ? bound.reversed() : bound;
            List<QuotaLineRow> rows = lines.measured(cut(ordered, request), lines.moment(filter.asOf)).stream()
                    .map(QuotaService::row)
                    .toList();
            return new Page<>(rows, request.page, request.size, bound.size());
        }
        List<QuotaLineRow> rows = rows(filter, request.sort);
        return new Page<>(cut(rows, request), request.page, request.size, rows.size());
    }

    /** Every line that the filters leave, in this order. */
    @Transactional
    List<QuotaLineRow> rows(QuotaFilter filter, String sort) {
        List<QuotaLineRow> rows = lines.of(filter, null).stream()
                .map(QuotaService::row)
                .filter(row -> filter.state == null || row.state() == filter.state)
                .toList();
        return sort(rows, sort);
    }

    /** Every state with the number of lines in it, worst first. */
    @Transactional
    List<QuotaStateCount> summary(QuotaFilter filter) {
        Map<QuotaState, Long> counts = lines.of(filter, null).stream()
                .collect(Collectors.groupingBy(line -> line.standing().state(), Collectors.counting()));
        return Arrays.stream(QuotaState.values())
                .map(state -> new QuotaStateCount(
                        state, counts.getOrDefault(state, 0L).intValue()))
                .toList();
    }

    /** 404 when the official is neither overseen by the caller nor the caller himself. */
    @Transactional
    List<QuotaLineResponse> of(UUID officialId, LocalDate asOf) {
        if (!officials.get(officialId).actions().contains("viewQuota")) {
            throw DomainException.notFound("official.missing");
        }
        QuotaFilter filter = new QuotaFilter();
        filter.asOf = asOf;
        Moment moment = lines.moment(asOf);
        return teller.tell(officialId, lines.of(filter, officialId), moment);
    }

    static <T> List<T> cut(List<T> rows, PageRequest request) {
        int from = (int) Math.min((long) request.page * request.size, rows.size());
        return rows.subList(from, Math.min(from + request.size, rows.size()));
    }

    private static boolean byName(String sort) {
        return sort == null || sort.isBlank() || sort.matches("name(,asc|,desc)?");
    }

    static QuotaLineRow row(Line line) {
        Standing standing = line.standing();
        Terms terms = standing.terms();
        HeldRank held = terms.held().getLast();
        boolean owed = standing.required() > 0;
        return new QuotaLineRow(
                line.subject().official(),
                held.title(),
                terms.rule().rank(),
                line.regulation(),
                terms.rule().period(),
                terms.period().from(),
                terms.period().to(),
                owed ? standing.required() : null,
                standing.done(),
                standing.state(),
                owed ? standing.remaining() : null,
                owed ? standing.nextOn() : null);
    }

    private static List<QuotaLineRow> sort(List<QuotaLineRow> byName, String sort) {
        if (sort == null || sort.isBlank() || sort.equals("name") || sort.equals("name,asc")) {
            return byName;
        }
        if (sort.equals("name,desc")) {
            return byName.reversed();
        }
        Comparator<QuotaLineRow> order = switch (sort.replaceFirst(",(asc|desc)$", "")) {
            case "state" -> Comparator.comparing(QuotaLineRow::state);
            case "done" -> Comparator.comparing(QuotaLineRow::done);
            default -> throw DomainException.invalid("sort", "sort.unknown", "name, state, done");
        };
        return byName.stream()
                .sorted(sort.endsWith(",desc") ? order.reversed() : order)
                .toList();
    }
}
