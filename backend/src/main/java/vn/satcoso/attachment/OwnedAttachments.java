package vn.satcoso.attachment;

import java.util.List;

/** The files of one record, oldest first, and whether the caller may add to them. */
public record OwnedAttachments(List<AttachmentResponse> items, List<String> actions) {}
