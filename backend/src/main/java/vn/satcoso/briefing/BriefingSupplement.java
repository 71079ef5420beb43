package vn.satcoso.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** What a host added after sending. */
@Entity
@Table(name = "briefing_supplement")
class BriefingSupplement {
    @Id
    private UUID id;

    private String content;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected BriefingSupplement() {}

    BriefingSupplement(String content, String addedBy, Instant addedAt) {
        this.id = Ids.next();
        this.content = content;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    BriefingResponse.Supplement response() {
        return new BriefingResponse.Supplement(id, content, addedBy, addedAt);
    }
}
