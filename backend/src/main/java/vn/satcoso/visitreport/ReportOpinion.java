package vn.satcoso.visitreport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one group of people said; {@code emerging} marks a matter that is new (S2-02, S3-13). */
@Embeddable
public record ReportOpinion(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "people_group")
        PeopleGroup group,

        @Schema(nullable = true) @Size(max = 300) String topic,

        @Schema(nullable = true) @Size(max = 4000) @Column(name = "content")
        String text,

        boolean emerging) {
    boolean blank() {
        return topic == null && text == null;
    }
}
