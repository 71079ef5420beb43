package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.error.DomainException;

/** Files as people bring, see and take them back; who may is asked of the feature that owns the record. */
@ApplicationScoped
class AttachmentFileService {
    private static final int MOST_UNBOUND = 50;

    @Inject
    AttachmentRepository attachments;

    @Inject
    AttachmentService binding;

    @Inject
    AttachmentOwners owners;

    @Inject
    ContentStore store;

    @Inject
    AttachmentActor actor;

    @Inject
    Clock clock;

    /** Whether the caller may bring a file there, before its bytes go to the store. */
    @Transactional
    void requireRoom(OwnerRef owner) {
        if (owner != null) {
            owners.requireWritable(owner.kind(), owner.id());
        } else if (attachments.countUnbound(actor.subject()) >= MOST_UNBOUND) {
            throw DomainException.conflict("attachment.tooManyUnbound", MOST_UNBOUND);
        }
    }

    /** The row of a file whose bytes are kept; without an owner it waits for a feature to bind it. */
    @Transactional
    AttachmentResponse add(CheckedFile file, OwnerRef owner) {
        requireRoom(owner);
        requireKept(file);
        Attachment kept = new Attachment(file, actor.uploader(), clock.instant());
        attachments.persist(kept);
        if (owner == null) {
            attachments.flush();
            actor.did(Act.of("attachment.uploaded", kept.id()), kept.snapshot());
        } else {
            binding.bind(kept, owner.kind(), owner.id());
        }
        return AttachmentResponse.of(kept, true);
    }

    @Transactional
    OwnedAttachments list(OwnerRef owner) {
        boolean writes = owners.readable(owner.kind(), owner.id()) == AttachmentAccess.WRITE;
        List<AttachmentResponse> items = attachments.of(owner.kind(), owner.id()).stream()
                .map(file -> AttachmentResponse.of(file, writes))
                .toList();
        boolean room = items.size() < AttachmentService.MOST_OF_A_RECORD;
        return new OwnedAttachments(items, writes && room ? List.of("add") : List.of());
    }

    @Transactional
    AttachmentResponse get(UUID id) {
        Attachment file = attachments.live(id).orElseThrow(AttachmentFileService::missing);
        return AttachmentResponse.of(file, mayChange(file));
    }

    @Transactional
    void downloaded(AttachmentResponse file) {
        actor.did(Act.of("attachment.downloaded", file.id()), java.util.Map.of("fileName", file.fileName()));
    }

    /** The content that the file had, which may be needed no more. */
    @Transactional
    String remove(UUID id, String reason) {
        Attachment file = attachments.held(id).orElseThrow(AttachmentFileService::missing);
        if (!mayChange(file)) {
            throw DomainException.forbidden("attachment.mayNotChange");
        }
        var before = file.snapshot();
        file.remove(actor.name(), reason, clock.instant());
        attachments.flush();
        UUID page = file.ownerId() == null ? null : owners.historyOf(file.ownerKind(), file.ownerId());
        actor.did(Act.of("attachment.removed", id).under(page).because(reason), before, file.snapshot());
        return file.sha256();
    }

    /** Forgets a content that no file needs, while nobody keeps it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(String sha256) {
        attachments.holdContent(sha256);
        if (!attachments.inUse(sha256)) {
            try {
                store.forget(sha256);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A twin that was removed meanwhile took the bytes along; from here on nobody else can. */
    private void requireKept(CheckedFile file) {
        attachments.holdContent(file.sha256());
        if (!store.holds(file.sha256())) {
            try {
                store.keep(file.sha256(), file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** 404 when the caller may not read the file: of a record by its feature, of nobody's by its uploader alone. */
    private boolean mayChange(Attachment file) {
        if (file.ownerId() != null) {
            return owners.readable(file.ownerKind(), file.ownerId()) == AttachmentAccess.WRITE;
        }
        if (!file.of(actor.subject())) {
            throw missing();
        }
        return true;
    }

    private static DomainException missing() {
        return DomainException.notFound("attachment.missing");
    }
}
