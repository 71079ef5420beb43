package vn.satcoso.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** A file of a record, or of nobody yet; its bytes lie in the {@link ContentStore}. */
@Entity
@Table(name = "attachment")
class Attachment {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private OwnerKind ownerKind;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private boolean scanned;

    @Column(updatable = false)
    private String uploader;

    @Column(name = "uploader_name", updatable = false)
    private String uploaderName;

    @Column(name = "uploader_unit", updatable = false)
    private String uploaderUnit;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removal_reason")
    private String removalReason;

    @Version
    private int version;

    protected Attachment() {}

    /** Who brings a file; {@code unit} is the name of his unit, where he has one. */
    record Uploader(String subject, String name, String unit) {}

    Attachment(CheckedFile file, Uploader uploader, Instant at) {
        this.id = Ids.next();
        this.fileName = file.name();
        this.mediaType = file.type().mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.scanned = file.scanned();
        this.uploader = uploader.subject();
        this.uploaderName = uploader.name();
        this.uploaderUnit = uploader.unit();
        this.uploadedAt = at;
    }

    /** The same file once more, of nobody yet; both have the one content. */
    Attachment(Attachment other) {
        this.id = Ids.next();
        this.fileName = other.fileName;
        this.mediaType = other.mediaType;
        this.sizeBytes = other.sizeBytes;
        this.sha256 = other.sha256;
        this.scanned = other.scanned;
        this.uploader = other.uploader;
        this.uploaderName = other.uploaderName;
        this.uploaderUnit = other.uploaderUnit;
        this.uploadedAt = other.uploadedAt;
    }

    void bind(OwnerKind kind, UUID owner) {
        if (ownerId != null) {
            throw DomainException.conflict("attachment.boundAlready");
        }
        this.ownerKind = kind;
        this.ownerId = owner;
    }

    void remove(String by, String reason, Instant at) {
        this.removedBy = by;
        this.removalReason = reason;
        this.removedAt = at;
    }

    /** What the history tells of it. */
    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fileName", removedAt == null ? fileName : null);
        return fields;
    }

    boolean free() {
        return ownerId == null && removedAt == null;
    }

    boolean of(String subject) {
        return uploader.equals(subject);
    }

    boolean removed() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    OwnerKind ownerKind() {
        return ownerKind;
    }

    UUID ownerId() {
        return ownerId;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    String sha256() {
        return sha256;
    }

    boolean scanned() {
        return scanned;
    }

    String uploaderName() {
        return uploaderName;
    }

    String uploaderUnit() {
        return uploaderUnit;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
