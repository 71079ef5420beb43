package vn.satcoso.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import vn.satcoso.platform.paging.ListQuery;

/** From where on somebody has much to do, on a day; before the first row the first one holds. */
@ApplicationScoped
public class LoadLimits {
    private static final String HELD = """
            l.valid_from <= greatest(:day, (select min(f.valid_from) from load_limit f where f.code = l.code))
            and (l.valid_to is null or l.valid_to >= :day)""";

    @Inject
    EntityManager em;

    public int most(LoadLimit limit, LocalDate day) {
        return ListQuery.select("l.most", "load_limit l")
                .where("l.code = :code", "code", limit.name())
                .where(HELD, "day", day)
                .list(em, row -> row.number("most"))
                .getFirst();
    }
}
