package vn.satcoso.workday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<Holiday, UUID> {

    List<Holiday> of(int year) {
        return list("day between ?1 and ?2 order by day", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean known(LocalDate day) {
        return count("day", day) > 0;
    }
}
