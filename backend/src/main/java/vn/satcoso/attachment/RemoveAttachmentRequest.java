package vn.satcoso.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the file goes. */
public record RemoveAttachmentRequest(
        @NotBlank @Size(max = 500) String reason) {}
