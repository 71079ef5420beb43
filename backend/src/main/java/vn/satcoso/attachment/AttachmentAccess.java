package vn.satcoso.attachment;

/** What the caller may do with the files of a record: nothing (for him there is no such record), read, or change. */
public enum AttachmentAccess {
    NONE,
    READ,
    WRITE
}
