package vn.satcoso.attachment;

import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

/** The record to which a file belongs. */
record OwnerRef(OwnerKind kind, UUID id) {

    /** The record that a request names; null when it names none, 400 when it names half of one. */
    static OwnerRef of(OwnerKind kind, UUID id) {
        if (kind == null && id == null) {
            return null;
        }
        if (kind == null || id == null) {
            throw DomainException.invalid(kind == null ? "ownerKind" : "ownerId", "attachment.ownerHalf");
        }
        return new OwnerRef(kind, id);
    }
}
