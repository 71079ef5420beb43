package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.satcoso.attachment.AttachmentAccess;
import vn.satcoso.attachment.AttachmentOwner;
import vn.satcoso.attachment.OwnerKind;

/** What shows a matter, such as photos and petitions: changed by its author while he writes, read with the matter. */
@ApplicationScoped
class ProposalFiles implements AttachmentOwner {
    @Inject
    ProposalList list;

    @Override
    public OwnerKind kind() {
        return OwnerKind.PROPOSAL;
    }

    @Override
    public AttachmentAccess access(UUID proposalId) {
        return list.one(proposalId)
                .map(seen -> seen.row().actions().contains(ProposalAct.EDIT.action()))
                .map(writes -> writes ? AttachmentAccess.WRITE : AttachmentAccess.READ)
                .orElse(AttachmentAccess.NONE);
    }
}
