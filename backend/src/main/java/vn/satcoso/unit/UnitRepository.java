package vn.satcoso.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    Optional<Unit> byCode(String code, LocalDate day) {
        return find("code = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)", code, day)
                .firstResultOptional();
    }

    long nextNode() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('unit_node')")
                        .getSingleResult())
                .longValue();
    }

    /** As many fresh node numbers as asked for. */
    @SuppressWarnings("unchecked")
    List<Long> nextNodes(int count) {
        return getEntityManager()
                .createNativeQuery("select nextval('unit_node') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultList();
    }

    /** The units with these ids, by id. */
    Map<UUID, Unit> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    }
}
