package vn.satcoso.attachment;

import java.util.UUID;

/** Answered by the feature whose records carry files: one bean for each kind of record. */
public interface AttachmentOwner {
    OwnerKind kind();

    /** What the caller may do now with the files of this record. */
    AttachmentAccess access(UUID ownerId);

    /** The object on whose page the history of the files is told, when it is another than the record itself. */
    default UUID historyOf(UUID ownerId) {
        return ownerId;
    }
}
