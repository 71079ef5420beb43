package vn.satcoso.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

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
}
