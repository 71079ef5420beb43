package vn.satcoso.heat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HeatRepository implements PanacheRepositoryBase<UnitHeat, UUID> {

    /** The level that holds until another follows, locked so that of two clerks the second sees the first one's. */
    Optional<UnitHeat> open(UUID unitId) {
        return find("unitId = ?1 and validTo is null", unitId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** How many levels the unit has had: its version. */
    int version(UUID unitId) {
        return Math.toIntExact(count("unitId", unitId));
    }
}
