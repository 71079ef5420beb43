package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.satcoso.platform.time.Period;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.quota.QuotaLineResponse.NextMeeting;
import vn.satcoso.quota.QuotaLineResponse.TripLine;
import vn.satcoso.quota.QuotaLineResponse.VisitLine;
import vn.satcoso.quota.QuotaLines.Line;
import vn.satcoso.quota.QuotaMeetings.Named;
import vn.satcoso.quota.QuotaTraces.Trace;
import vn.satcoso.regulation.MonthCloseService;

/** Tells each line of one official: what is owed and why, what counted and what did not, and what comes next. */
@ApplicationScoped
class QuotaTeller {
    private static final int NEXT_MEETINGS = 6;

    @Inject
    QuotaMeetings meetings;

    @Inject
    QuotaTraces traces;

    @Inject
    QuotaExplanation explanation;

    @Inject
    MonthCloseService closes;

    /** What is known beside the figures: the meetings by name, how each was recorded, and his trips. */
    private record Known(Map<UUID, Named> meetings, Map<UUID, Trace> traces, List<TripLine> trips) {}

    List<QuotaLineResponse> tell(UUID official, List<Line> lines, Moment moment) {
        List<UUID> ids = lines.stream()
                .flatMap(line -> line.visits().stream())
                .map(Visit::meetingId)
                .distinct()
                .toList();
        Known known = new Known(
                meetings.named(ids).stream().collect(Collectors.toMap(Named::id, Function.identity())),
                traces.of(official, ids),
                lines.isEmpty() ? List.of() : traces.trips(official, moment.day(), explanation.fieldTrip()));
        return lines.stream().map(line -> tell(line, known, moment)).toList();
    }

    private QuotaLineResponse tell(Line line, Known known, Moment moment) {
        Standing standing = line.standing();
        Terms terms = standing.terms();
        List<VisitLine> visits = line.visits().stream()
                .map(visit -> visitLine(visit, known, standing, moment))
                .toList();
        List<TripLine> trips = known.trips().stream()
                .filter(trip -> new Period(trip.from(), trip.to()).overlaps(terms.period()))
                .toList();
        return new QuotaLineResponse(
                QuotaService.row(line),
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
                trips,
                next(line, moment));
    }

    /** The next suitable meetings of which nothing is known for the official yet. */
    List<NextMeeting> next(Line line, Moment moment) {
        Coverage coverage = line.standing().coverage();
        List<String> paths = List.copyOf(coverage.outermost(moment.ahead()));
        LocalDate last = line.standing().terms().period().to();
        if (paths.isEmpty()) {
            return List.of();
        }
        return meetings.next(line.subject().official().id(), paths, moment, last, NEXT_MEETINGS);
    }

    private VisitLine visitLine(Visit visit, Known known, Standing standing, Moment moment) {
        Terms terms = standing.terms();
        Named meeting = known.meetings().get(visit.meetingId());
        Trace trace = known.traces().get(visit.meetingId());
        LocalDate recordedOn = LocalDate.ofInstant(trace.firstAt(), VietnamTime.ZONE);
        Verdict verdict = Standing.verdict(visit, moment.day(), terms, standing.coverage());
        return new VisitLine(
                visit.meetingId(),
                meeting.cell(),
                meeting.communeName(),
                visit.heldOn(),
                visit.outcome(),
                verdict == Verdict.COUNTED,
                verdict.name(),
                explanation.verdict(verdict, terms),
                recordedOn,
                closes.closed(visit.heldOn(), recordedOn),
                recordedOn.isAfter(moment.day()),
                trace.corrections());
    }
}
