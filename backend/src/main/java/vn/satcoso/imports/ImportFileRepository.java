package vn.satcoso.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

@ApplicationScoped
class ImportFileRepository implements PanacheRepositoryBase<ImportFile, UUID> {
    private static final long ONE_AT_A_TIME = 4_706_141_020_261L;

    /** Waits until no other import is being applied; 409 when that takes too long. */
    void awaitTurn() {
        try {
            getEntityManager()
                    .createNativeQuery("set local lock_timeout = '12s'")
                    .executeUpdate();
            getEntityManager()
                    .createNativeQuery("select pg_advisory_xact_lock(:lock)")
                    .setParameter("lock", ONE_AT_A_TIME)
                    .getSingleResult();
        } catch (LockTimeoutException | PessimisticLockException stillBusy) {
            throw DomainException.conflict("import.busy");
        }
    }
}
