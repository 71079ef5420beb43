package vn.satcoso.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import vn.satcoso.platform.paging.ListQuery;

/** The rows of the reminders: their rules, and what has been told. */
@ApplicationScoped
class ReminderStore {
    /** The one number of this job among the locks of the database. */
    private static final long LOCK = 7_310_010L;

    @Inject
    EntityManager em;

    /** Whether this transaction is the only one that reminds now; the lock ends with it, however it ends. */
    boolean alone() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    Map<ReminderKind, Thresholds> rules() {
        Map<ReminderKind, Set<Integer>> days = new EnumMap<>(ReminderKind.class);
        ListQuery.select("kind, days_before", "reminder_rule")
                .list(
                        em,
                        row -> days.computeIfAbsent(row.choice("kind", ReminderKind.class), kind -> new TreeSet<>())
                                .add(row.number("days_before")));
        Map<ReminderKind, Thresholds> rules = new EnumMap<>(ReminderKind.class);
        for (ReminderKind kind : ReminderKind.values()) {
            rules.put(kind, new Thresholds(days.getOrDefault(kind, Set.of())));
        }
        return rules;
    }

    /** Notes that these are told today, and returns those that had not been told before. */
    List<Reminder> note(List<Reminder> reminders, LocalDate today) {
        if (reminders.isEmpty()) {
            return List.of();
        }
        List<String> noted = em.unwrap(Session.class)
                .createNativeQuery("""
                        insert into reminder (kind, official_id, subject, days_before, told_on)
                        select t.kind, t.official_id, t.subject, t.days_before, :today
                        from unnest(:kinds, :officials, :subjects, :days) t (kind, official_id, subject, days_before)
                        on conflict do nothing
                        returning kind || ' ' || official_id || ' ' || subject || ' ' || days_before""", String.class)
                .setParameter("today", today)
                .setParameter("kinds", each(reminders, one -> one.kind().name()).toArray(String[]::new), String[].class)
                .setParameter("officials", each(reminders, Reminder::officialId).toArray(UUID[]::new), UUID[].class)
                .setParameter("subjects", each(reminders, Reminder::subject).toArray(String[]::new), String[].class)
                .setParameter("days", each(reminders, Reminder::daysBefore).toArray(Integer[]::new), Integer[].class)
                .getResultList();
        Set<String> fresh = new HashSet<>(noted);
        return reminders.stream().filter(one -> fresh.contains(one.key())).toList();
    }

    private static <T> List<T> each(List<Reminder> reminders, Function<Reminder, T> value) {
        return reminders.stream().map(value).toList();
    }
}
