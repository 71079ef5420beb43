package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.satcoso.platform.error.DomainException;

/** Brings bytes and rows together, outside any transaction: bytes are slow, a connection is dear. */
@ApplicationScoped
class AttachmentContentService {
    private static final Logger LOG = Logger.getLogger(AttachmentContentService.class);

    @Inject
    AttachmentFileService files;

    @Inject
    ContentStore store;

    /** A file and its bytes, found to be those that were kept. */
    record Opened(AttachmentResponse file, InputStream content) {}

    /** Brings the bytes to the store; without a row to follow they go with a later sweep. 503 when it does not take them. */
    void keep(CheckedFile file, OwnerRef owner) {
        files.requireRoom(owner);
        try {
            store.keep(file.sha256(), file.path());
        } catch (IOException unwritable) {
            LOG.errorf(unwritable, "The content of an attachment cannot be kept");
            throw DomainException.unavailable("attachment.storeDown");
        }
    }

    /** 404 when the caller may not read the file; 500 {@code attachment.damaged} when its bytes are not what they were. */
    Opened open(UUID id) {
        AttachmentResponse file = files.get(id);
        try {
            InputStream content = store.open(file.sha256());
            files.downloaded(file);
            return new Opened(file, content);
        } catch (IOException unreadable) {
            LOG.errorf(unreadable, "The content of attachment %s cannot be read", id);
            throw DomainException.damaged("attachment.damaged");
        }
    }

    /** Takes the file away; bytes that no other file shares go at once, or else with the next sweep. */
    void remove(UUID id, RemoveAttachmentRequest request) {
        String sha256 = files.remove(id, request.reason());
        try {
            files.release(sha256);
        } catch (RuntimeException later) {
            LOG.warnf(later, "The content of attachment %s waits for the next sweep", id);
        }
    }
}
