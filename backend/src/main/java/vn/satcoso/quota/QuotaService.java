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
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.quota.QuotaLineResponse.NextMeeting;
import vn.satcoso.quota.QuotaLineResponse.VisitLine;
import vn.satcoso.quota.QuotaLines.Line;
import vn.satcoso.quota.QuotaMeetings.Named;

/** The quotas of all officials whom the caller oversees, and each line explained (S2-06…10, S3-19). */
@ApplicationScoped
class QuotaService {
    private static final int NEXT_MEETINGS = 6;

    @Inject
    QuotaLines lines;

    @Inject
    QuotaMeetings meetings;

    @Inject
    QuotaExplanation explanation;

    @Inject
    OfficialService officials;

    @Transactional
    Page<QuotaLineRow> page(QuotaFilter filter, PageRequest request) {
        List<QuotaLineRow> rows = lines.of(filter, null).stream()
                .map(QuotaService::row)
                .filter(row -> filter.state == null || row.state() == filter.state)
                .toList();
        List<QuotaLineRow> sorted = sort(rows, request.sort);
        int from = (int) Math.min((long) request.page * request.size, rows.size());
        int to = Math.min(from + request.size, rows.size());
        return new Page<>(sorted.subList(from, to), request.page, request.size, rows.size());
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
        return lines.of(filter, officialId).stream()
                .map(line -> explain(line, moment))
                .toList();
    }

    private QuotaLineResponse explain(Line line, Moment moment) {
        Standing standing = line.standing();
        Terms terms = standing.terms();
        Map<UUID, Named> named = meetings
                .named(line.visits().stream().map(Visit::meetingId).toList())
                .stream()
                .collect(Collectors.toMap(Named::id, Function.identity()));
        List<VisitLine> visits = line.visits().stream()
                .map(visit -> visitLine(visit, named.get(visit.meetingId()), standing, moment))
                .toList();
        return new QuotaLineResponse(
                row(line),
                terms.rule().minimum(),
                terms.daysInPost(),
                terms.period().days(),
                explanation.required(terms),
                terms.rule().article(),
                terms.rule().sourcePhrase(),
                terms.rule().scope(),
                standing.paceExpected(),
                !standing.coverage().parts().isEmpty(),
                visits,
                next(line, moment));
    }

    private List<NextMeeting> next(Line line, Moment moment) {
        Coverage coverage = line.standing().coverage();
        List<String> paths = List.copyOf(coverage.outermost(moment.ahead()));
        LocalDate last = line.standing().terms().period().to();
        if (paths.isEmpty()) {
            return List.of();
        }
        return meetings.next(line.subject().official().id(), paths, moment, last, NEXT_MEETINGS);
    }

    private VisitLine visitLine(Visit visit, Named meeting, Standing standing, Moment moment) {
        Terms terms = standing.terms();
        Verdict verdict = Standing.verdict(visit, moment.day(), terms, standing.coverage());
        return new VisitLine(
                visit.meetingId(),
                meeting.cell(),
                meeting.communeName(),
                visit.heldOn(),
                visit.outcome(),
                verdict == Verdict.COUNTED,
                verdict.name(),
                explanation.verdict(verdict, terms));
    }

    private static QuotaLineRow row(Line line) {
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
