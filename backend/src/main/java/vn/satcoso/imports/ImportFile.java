package vn.satcoso.imports;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.satcoso.platform.Ids;

/** A file that somebody sent, with what its last check found. */
@Entity
@Table(name = "import_file")
class ImportFile {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImportKind kind;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportResult result;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    protected ImportFile() {}

    ImportFile(ImportKind kind, String fileName, byte[] content, String createdBy, Instant createdAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.fileName = fileName;
        this.content = content;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void checked(ImportResult found) {
        this.result = found;
        this.state = found.state();
    }

    /** What was brought in stands in its own tables; the file with its personal data is not kept. */
    void applied(Instant at) {
        this.content = new byte[0];
        this.state = ImportState.APPLIED;
        this.appliedAt = at;
    }

    boolean belongsTo(String subject) {
        return createdBy.equals(subject);
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("fileName", fileName);
        fields.put("newRows", result.newRows());
        fields.put("unchangedRows", result.unchangedRows());
        return fields;
    }

    UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    ImportState state() {
        return state;
    }

    ImportResult result() {
        return result;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant appliedAt() {
        return appliedAt;
    }
}
