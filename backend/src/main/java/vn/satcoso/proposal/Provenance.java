package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where a proposal comes from; none of it ever changes. */
@Embeddable
class Provenance {
    @Column(name = "unit_id")
    private UUID unitId;

    private String path;

    @Column(name = "author_official_id")
    private UUID authorOfficialId;

    @Column(name = "author_unit_id")
    private UUID authorUnitId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_row_id")
    private UUID reportRowId;

    /** When it was heard, as a file said that it was brought in by. */
    @Column(name = "heard_on")
    private LocalDate heardOn;

    /** What tells the row of a file from any other, so that it is brought in once. */
    @Column(name = "import_key")
    private UUID importKey;

    protected Provenance() {}

    Provenance(Origin origin, Author by, Instant now) {
        this.unitId = origin.unitId();
        this.path = origin.path();
        this.reportId = origin.reportId();
        this.reportRowId = origin.reportRowId();
        this.heardOn = origin.heardOn();
        this.importKey = origin.importKey();
        this.authorOfficialId = by.officialId();
        this.authorUnitId = by.unitId();
        this.authorName = by.name();
        this.createdBy = by.subject();
        this.createdAt = now;
    }

    Origin origin() {
        return new Origin(unitId, path, reportId, reportRowId, heardOn, importKey);
    }

    Author author() {
        return new Author(authorOfficialId, authorUnitId, authorName, createdBy);
    }

    Instant createdAt() {
        return createdAt;
    }
}
