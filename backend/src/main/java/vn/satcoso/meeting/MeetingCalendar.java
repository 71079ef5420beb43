package vn.satcoso.meeting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes the meetings of the months ahead out of the fixed days, to the end of next year. */
@ApplicationScoped
class MeetingCalendar {
    private static final Logger LOG = Logger.getLogger(MeetingCalendar.class);
    private static final int LONGEST_SECONDS = 3600;

    /** The fixed day in the month that begins on %1$s; a month without that day meets on its last day. */
    private static final String DAY_IN_MONTH =
            "(%1$s + least(s.day_of_month, extract(day from %1$s + interval '1 month' - interval '1 day')::int) - 1)";

    private static final String MISSING = """
            from meeting_schedule s
            cross join (select g::date as first
                        from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') g) m
            cross join lateral (select %s as day) d
            where d.day >= s.valid_from and (s.valid_to is null or d.day <= s.valid_to)
              and not exists (select 1 from cell_meeting x
                              where x.cell_id = s.cell_id and x.month = m.first and x.kind = 'REGULAR')""".formatted(DAY_IN_MONTH.formatted("m.first"));

    private static final String GENERATE = """
            insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place, day_shifted)
            select new_id(), s.cell_id, m.first, 'REGULAR', d.day, d.day, s.starts_at, s.place,
                   extract(day from d.day) <> s.day_of_month
            """ + MISSING + " %s on conflict do nothing";

    private static final String CLEAR = """
            delete from cell_meeting c using meeting_schedule s
            where s.cell_id = c.cell_id and s.valid_to is null and c.cell_id = :cell and c.kind = 'REGULAR'
              and c.held_on >= :from and c.held_on = c.scheduled_on and %s >= :from
              and not exists (select 1 from attendance a where a.meeting_id = c.id or a.moved_to_meeting_id = c.id)""".formatted(DAY_IN_MONTH.formatted("c.month"));

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    void onStart(@Observes StartupEvent event) {
        extend();
    }

    /** After midnight in Hà Nội; at the turn of the year the next year appears. The service runs without it too. */
    @Scheduled(cron = "0 5 0 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    void extend() {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(this::fill);
        } catch (RuntimeException e) {
            LOG.error("The calendars of the cells were not extended; it is tried again every night", e);
        }
    }

    /** A cell gets all its months at once, so that who has the last one lacks none. */
    private void fill() {
        em.createNativeQuery("set local statement_timeout = 0").executeUpdate();
        Object missing = months(em.createNativeQuery("select exists (select 1 " + MISSING + ")"), lastMonth())
                .getSingleResult();
        if (Boolean.TRUE.equals(missing)) {
            months(em.createNativeQuery(GENERATE.formatted("")), LocalDate.now(clock))
                    .executeUpdate();
        }
    }

    /** Gives the cell its meetings by the new fixed day; what was moved, held or recorded stays as it is. */
    void redraw(UUID cellId, LocalDate from) {
        em.createNativeQuery(CLEAR)
                .setParameter("cell", cellId)
                .setParameter("from", from)
                .executeUpdate();
        months(em.createNativeQuery(GENERATE.formatted("and s.cell_id = :cell")), from)
                .setParameter("cell", cellId)
                .executeUpdate();
    }

    private Query months(Query query, LocalDate from) {
        return query.setParameter("first", from.withDayOfMonth(1).atStartOfDay())
                .setParameter("last", lastMonth().atStartOfDay());
    }

    private LocalDate lastMonth() {
        return LocalDate.of(LocalDate.now(clock).getYear() + 1, 12, 1);
    }
}
