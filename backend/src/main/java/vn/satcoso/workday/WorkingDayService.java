package vn.satcoso.workday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/**
 * Monday to Friday less the days off, plus the weekend days worked instead, all rows of {@code holiday}. Lists count
 * with the same functions of the database: {@code is_working_day} and {@code working_day_from}.
 */
@ApplicationScoped
public class WorkingDayService {
    @Inject
    EntityManager em;

    public boolean isWorkingDay(LocalDate day) {
        return (Boolean) em.createNativeQuery("select is_working_day(:day)")
                .setParameter("day", day)
                .getSingleResult();
    }

    /** The n-th working day after the day; the day itself when n is 0. */
    public LocalDate after(LocalDate day, int n) {
        return from(day, n);
    }

    /** The n-th working day before the day; the day itself when n is 0. */
    public LocalDate before(LocalDate day, int n) {
        return from(day, -n);
    }

    private LocalDate from(LocalDate day, int n) {
        return (LocalDate) em.createNativeQuery("select working_day_from(:day, :n)", LocalDate.class)
                .setParameter("day", day)
                .setParameter("n", n)
                .getSingleResult();
    }
}
