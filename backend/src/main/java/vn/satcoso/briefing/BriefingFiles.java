package vn.satcoso.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.satcoso.attachment.AttachmentAccess;
import vn.satcoso.attachment.AttachmentOwner;
import vn.satcoso.attachment.OwnerKind;

/**
 * What a host sends along with a briefing, by the meeting that it is for: changed by the host until he sends it, read with
 * it from then on.
 */
@ApplicationScoped
class BriefingFiles implements AttachmentOwner {
    @Inject
    BriefingReadService reader;

    @Override
    public OwnerKind kind() {
        return OwnerKind.BRIEFING;
    }

    @Override
    public AttachmentAccess access(UUID meetingId) {
        return reader.files(meetingId);
    }
}
