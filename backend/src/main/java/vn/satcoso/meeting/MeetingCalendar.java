package vn.satcoso.meeting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.workday.DaysOffChanged;

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

    /** Days off on which no cell meets: a fixed day among them gives way to the first working day after it (S2-21). */
    private static final String DAY_OFF = """
            left join (with off as materialized (select day, name, working_day_from(day, 1) as next from holiday
                                                 where kind = 'OFF' and moves_meetings)
                       select * from off) h on h.day = %s""";

    private static final String RULED = "coalesce(h.next, %s)";

    private static final String GENERATE = """
            insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place, day_shifted,
                                      day_off)
            select new_id(), c.cell_id, c.first, 'REGULAR', c.day, %s, c.starts_at, c.place, c.shifted, h.name
            from (select s.cell_id, m.first, d.day, s.starts_at, s.place,
                         extract(day from d.day) <> s.day_of_month as shifted %s %%s) c
            %s
            on conflict do nothing""".formatted(RULED.formatted("c.day"), MISSING, DAY_OFF.formatted("c.day"));

    private static final String UNTOUCHED = """
            c.kind = 'REGULAR' and c.move_reason is null
            and not exists (select 1 from attendance a where a.meeting_id = c.id)
            and not exists (select 1 from attendance a where a.moved_to_meeting_id = c.id)""";

    /** What was said of a meeting's content stays with it on its new day. */
    private static final String REDRAW = """
            update cell_meeting o set scheduled_on = n.day, held_on = n.held_on, starts_at = n.starts_at,
                place = n.place, day_shifted = n.shifted, day_off = n.name, version = o.version + 1
            from (select c.id, d.day, %s as held_on, s.starts_at, s.place, h.name,
                         extract(day from d.day) <> s.day_of_month as shifted
                  from cell_meeting c join meeting_schedule s on s.cell_id = c.cell_id and s.valid_to is null
                  cross join lateral (select %s as day) d
                  %s
                  where c.cell_id = :cell and c.held_on >= :from and d.day >= :from and %s) n
            where n.id = o.id and (o.scheduled_on, o.held_on, o.starts_at, o.place, o.day_off)
                  is distinct from (n.day, n.held_on, n.starts_at, n.place, n.name)""".formatted(
                    RULED.formatted("d.day"), DAY_IN_MONTH.formatted("c.month"), DAY_OFF.formatted("d.day"), UNTOUCHED);

    private static final String FOLLOW_DAYS_OFF =
            """
            update cell_meeting o set held_on = n.held_on, day_off = n.name, version = o.version + 1
            from (select c.id, c.held_on as before, %s as held_on, h.name
                  from cell_meeting c %s
                  where c.held_on >= :today and c.scheduled_on >= :today
                    and (h.day is not null or c.day_off is not null) and %s) n
            where n.id = o.id and (o.held_on, o.day_off) is distinct from (n.held_on, n.name)
            returning o.id, n.before""".formatted(RULED.formatted("c.scheduled_on"), DAY_OFF.formatted("c.scheduled_on"), UNTOUCHED);

    @Inject
    EntityManager em;

    @Inject
    MeetingNews news;

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
        followDaysOff();
    }

    /** Meetings ahead give way to the days off as they are now, but for what was moved by hand, held or recorded. */
    void followDaysOff(@Observes DaysOffChanged change) {
        news.gaveWay(followDaysOff());
    }

    /** The meetings that have another day now, with the day before. */
    @SuppressWarnings("unchecked")
    private Map<UUID, LocalDate> followDaysOff() {
        List<Tuple> changed = em.createNativeQuery(FOLLOW_DAYS_OFF, Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return changed.stream().map(Row::new).collect(Collectors.toMap(row -> row.id("id"), row -> row.date("before")));
    }

    /** Gives the cell its meetings by the new fixed day; what was moved, held or recorded stays as it is. */
    void redraw(UUID cellId, LocalDate from) {
        em.createNativeQuery(REDRAW)
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
