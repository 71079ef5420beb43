package vn.satcoso.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.UnitLineage;

@ApplicationScoped
class UnitLineageSource implements UnitLineage {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<Place> lineage(String unitCode) {
        return ListQuery.select(
                        "a.id, a.code, a.name, a.kind, a.path",
                        "unit u join unit a on a.node = any (string_to_array(rtrim(u.path, '.'), '.')::bigint[])")
                .where("u.code = :code", "code", unitCode)
                .where(
                        "u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)",
                        "day",
                        LocalDate.now(clock))
                .orderBy("length(a.path), a.id")
                .list(
                        em,
                        row -> new Place(
                                row.id("id"), row.text("code"), row.text("name"), row.text("kind"), row.text("path")));
    }
}
