package vn.satcoso.attachment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

/** Asks the feature that owns a record what the caller may do with its files. */
@ApplicationScoped
class AttachmentOwners {
    @Inject
    @All
    List<AttachmentOwner> owners;

    boolean reads(OwnerKind kind, UUID ownerId) {
        return of(kind).access(ownerId) != AttachmentAccess.NONE;
    }

    /** 404 when the caller may not read the record. */
    AttachmentAccess readable(OwnerKind kind, UUID ownerId) {
        AttachmentAccess access = of(kind).access(ownerId);
        if (access == AttachmentAccess.NONE) {
            throw DomainException.notFound("attachment.ownerMissing");
        }
        return access;
    }

    /** 404 when the caller may not read the record, 403 when he may only read it. */
    void requireWritable(OwnerKind kind, UUID ownerId) {
        if (readable(kind, ownerId) != AttachmentAccess.WRITE) {
            throw DomainException.forbidden("attachment.mayNotChange");
        }
    }

    UUID historyOf(OwnerKind kind, UUID ownerId) {
        return of(kind).historyOf(ownerId);
    }

    private AttachmentOwner of(OwnerKind kind) {
        return owners.stream().filter(owner -> owner.kind() == kind).findFirst().orElseThrow();
    }
}
