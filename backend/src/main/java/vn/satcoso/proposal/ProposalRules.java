package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.workday.WorkingDayService;

/** The rules for proposals, all rows: when an answer is due, when silence agrees, what says nothing. */
@ApplicationScoped
class ProposalRules {
    @Inject
    EntityManager em;

    @Inject
    WorkingDayService workingDays;

    @Inject
    Clock clock;

    Clarity clarity() {
        Map<String, Set<String>> vague = new HashMap<>();
        ListQuery.select("field, phrase", "proposal_vague_phrase")
                .where("valid_from <= :day and (valid_to is null or valid_to >= :day)", "day", LocalDate.now(clock))
                .list(
                        em,
                        row -> vague.computeIfAbsent(row.text("field"), field -> new HashSet<>())
                                .add(row.text("phrase")));
        return new Clarity(vague);
    }

    /** The working days that an agency of this level has to answer what it gets on that day. */
    int answerDays(UnitKind level, LocalDate day) {
        return days("ANSWER", level.name(), day);
    }

    /** The last day on which the place of origin may still contradict what has reached all three on that day. */
    LocalDate confirmBy(LocalDate day) {
        return workingDays.after(day, days("CONFIRMATION", "", day));
    }

    /** How many working days lie after the one and up to the other. */
    private int workingDays(LocalDate from, LocalDate to) {
        return ListQuery.select("count(*) as days", "generate_series(1, cast(:to as date) - cast(:from as date)) g")
                .bind("from", from)
                .where("is_working_day(cast(:from as date) + g)", "to", to)
                .list(em, row -> row.number("days"))
                .getFirst();
    }

    /** A due day, moved by the working days in which a clock stood still from the one day until the other. */
    LocalDate moved(LocalDate due, LocalDate since, LocalDate today) {
        return since == null ? due : after(due, workingDays(since, today));
    }

    LocalDate after(LocalDate day, int days) {
        return workingDays.after(day, days);
    }

    private int days(String obligation, String competence, LocalDate day) {
        return ListQuery.select("working_days", "proposal_due_rule")
                .where("obligation = :obligation", "obligation", obligation)
                .where("coalesce(competence, '') = :competence", "competence", competence)
                .where("valid_from <= :day and (valid_to is null or valid_to >= :day)", "day", day)
                .list(em, row -> row.number("working_days"))
                .getFirst();
    }
}
