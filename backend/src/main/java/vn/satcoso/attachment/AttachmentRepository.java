package vn.satcoso.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    /** The file, held until the transaction ends; empty when there is none or it was removed. */
    Optional<Attachment> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(file -> !file.removed());
    }

    Optional<Attachment> live(UUID id) {
        return findByIdOptional(id).filter(file -> !file.removed());
    }

    List<Attachment> of(OwnerKind kind, UUID ownerId) {
        return list("ownerKind = ?1 and ownerId = ?2 and removedAt is null order by id", kind, ownerId);
    }

    long count(OwnerKind kind, UUID ownerId) {
        return count("ownerKind = ?1 and ownerId = ?2 and removedAt is null", kind, ownerId);
    }

    long countUnbound(String uploader) {
        return count("uploader = ?1 and ownerId is null and removedAt is null", uploader);
    }

    List<Attachment> unboundBefore(Instant moment, int most) {
        return find("ownerId is null and removedAt is null and uploadedAt < ?1 order by id", moment)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean inUse(String sha256) {
        return count("sha256 = ?1 and removedAt is null", sha256) > 0;
    }

    /** Those of the contents that no file needs. */
    Set<String> unused(Collection<String> contents) {
        Set<String> unused = new HashSet<>(contents);
        getEntityManager()
                .createQuery(
                        "select distinct a.sha256 from Attachment a where a.sha256 in (:all) and a.removedAt is null",
                        String.class)
                .setParameter("all", contents)
                .getResultList()
                .forEach(unused::remove);
        return unused;
    }

    /** Until the transaction ends, nobody else keeps or forgets this content. */
    void holdContent(String sha256) {
        hold("content " + sha256);
    }

    /** Until the transaction ends, nobody else adds to the files of this record. */
    void holdOwner(UUID ownerId) {
        hold("owner " + ownerId);
    }

    private void hold(String what) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:what, 4)) as text)")
                .setParameter("what", "attachment " + what)
                .getSingleResult();
    }
}
