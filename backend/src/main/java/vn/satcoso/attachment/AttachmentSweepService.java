package vn.satcoso.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;

/** The rows that a sweep looks at. */
@ApplicationScoped
class AttachmentSweepService {
    @Inject
    AttachmentRepository attachments;

    @Inject
    AuditTrail audit;

    /** Forgets files that nobody bound to a record in time; how many went. */
    @Transactional
    int forgetUnfinished(Instant before, int most) {
        List<Attachment> unfinished = attachments.unboundBefore(before, most);
        unfinished.forEach(file -> {
            audit.record(Act.of("attachment.swept", file.id()), Map.of("fileName", file.fileName()));
            attachments.delete(file);
        });
        return unfinished.size();
    }

    @Transactional
    Set<String> unused(List<String> contents) {
        return contents.isEmpty() ? Set.of() : attachments.unused(contents);
    }
}
