package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.security.CurrentUser;

/** What other features do with the files of their records; they have checked that the caller may. */
@ApplicationScoped
public class AttachmentService {
    static final int MOST_OF_A_RECORD = 20;

    @Inject
    AttachmentRepository attachments;

    @Inject
    AttachmentOwners owners;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    /**
     * Makes files that the caller brought, and that are nobody's yet, those of a record, in the transaction that makes the
     * record. 400 at {@code field} when one is not such a file, 409 when the record would have more than twenty.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bind(List<UUID> attachmentIds, OwnerKind kind, UUID ownerId, String field) {
        for (UUID id : attachmentIds.stream().distinct().toList()) {
            Attachment file = attachments
                    .held(id)
                    .filter(one -> one.free() && one.of(user.subject()))
                    .orElseThrow(() -> DomainException.invalid(field, "attachment.notFree"));
            bind(file, kind, ownerId);
        }
    }

    /**
     * The same for a paper that may stand behind several records of a kind: a file that the caller brought for one of them
     * before is, by a row of its own, that of this record too. 400 for one that is of a record of another kind, or of one
     * that the caller reads no more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bindShared(List<UUID> attachmentIds, OwnerKind kind, UUID ownerId, String field) {
        for (UUID id : attachmentIds.stream().distinct().toList()) {
            Attachment file = attachments
                    .held(id)
                    .filter(one -> one.of(user.subject()))
                    .filter(one -> one.free() || one.ownerKind() == kind && owners.reads(kind, one.ownerId()))
                    .orElseThrow(() -> DomainException.invalid(field, "attachment.notFree"));
            bind(file.free() ? file : twin(file), kind, ownerId);
        }
    }

    private Attachment twin(Attachment file) {
        Attachment twin = new Attachment(file);
        attachments.persist(twin);
        return twin;
    }

    void bind(Attachment file, OwnerKind kind, UUID ownerId) {
        attachments.holdOwner(ownerId);
        if (attachments.count(kind, ownerId) >= MOST_OF_A_RECORD) {
            throw DomainException.conflict("attachment.tooMany", MOST_OF_A_RECORD);
        }
        file.bind(kind, ownerId);
        attachments.flush();
        audit.record(Act.of("attachment.added", file.id()).under(owners.historyOf(kind, ownerId)), file.snapshot());
    }
}
