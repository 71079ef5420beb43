package vn.satcoso.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.bulk.BulkInsert;
import vn.satcoso.platform.error.DomainException;

@Entity
@Table(name = "unit")
class Unit {
    @Id
    private UUID id;

    private long node;
    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    private String path;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private boolean highland;
    private boolean remote;
    private boolean disadvantaged;
    private boolean border;

    @Column(name = "member_count")
    private Integer memberCount;

    @Column(name = "member_count_on")
    private LocalDate memberCountOn;

    @Column(name = "document_code")
    private String documentCode;

    @Column(name = "term_began_on")
    private LocalDate termBeganOn;

    @Version
    private int version;

    protected Unit() {}

    /** A new unit under its parent; {@code node} comes from the sequence and makes the path. */
    Unit(long node, String code, UnitKind kind, String name, Unit parent, LocalDate validFrom) {
        if (parent == null ? kind != UnitKind.PROVINCE : !kind.mayStandUnder(parent.kind)) {
            throw DomainException.invalid("parentId", "unit.parentKind");
        }
        this.id = Ids.next();
        this.node = node;
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.path = (parent == null ? "" : parent.path) + node + ".";
        this.validFrom = validFrom;
    }

    /** Puts many new units in at once; those above stand before those below. */
    static BulkInsert<Unit> bulk() {
        return BulkInsert.<Unit>into("unit")
                .column("id", "uuid", u -> u.id)
                .column("node", "bigint", u -> u.node)
                .column("code", "text", u -> u.code)
                .column("kind", "text", u -> u.kind)
                .column("name", "text", u -> u.name)
                .column("parent_id", "uuid", u -> u.parent == null ? null : u.parent.id)
                .column("path", "text", u -> u.path)
                .column("valid_from", "date", u -> u.validFrom);
    }

    void correct(String newName, UnitTraits traits) {
        this.name = newName;
        describe(traits);
    }

    void describe(UnitTraits traits) {
        this.highland = traits.highland();
        this.remote = traits.remote();
        this.disadvantaged = traits.disadvantaged();
        this.border = traits.border();
        this.memberCount = traits.memberCount();
        this.memberCountOn = traits.memberCountOn();
        onPapers(traits);
    }

    private void onPapers(UnitTraits traits) {
        if (kind == UnitKind.CELL || kind == UnitKind.AGENCY) {
            if (traits.documentCode() != null) {
                throw DomainException.invalid("documentCode", "unit.noPapers");
            }
            if (traits.termBeganOn() != null) {
                throw DomainException.invalid("termBeganOn", "unit.noPapers");
            }
        }
        this.documentCode = traits.documentCode();
        this.termBeganOn = traits.termBeganOn();
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("kind", kind);
        fields.put("name", name);
        fields.put("parent", parent == null ? null : parent.name);
        fields.put("validFrom", validFrom);
        fields.put("highland", highland);
        fields.put("remote", remote);
        fields.put("disadvantaged", disadvantaged);
        fields.put("border", border);
        fields.put("memberCount", memberCount);
        fields.put("memberCountOn", memberCountOn);
        fields.put("documentCode", documentCode);
        fields.put("termBeganOn", termBeganOn);
        return fields;
    }

    UUID id() {
        return id;
    }

    UnitKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    Unit parent() {
        return parent;
    }

    int version() {
        return version;
    }
}
