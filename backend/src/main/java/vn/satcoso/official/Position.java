package vn.satcoso.official;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.bulk.BulkInsert;
import vn.satcoso.platform.error.DomainException;

@Entity
@Table(name = "official_position")
class Position {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "official_id")
    private Official official;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    @Column(name = "unit_id")
    private UUID unitId;

    private String title;

    @Column(name = "district_secretary")
    private boolean districtSecretary;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Position() {}

    Position(Official official, PositionRequest request) {
        if (request.to() != null && request.to().isBefore(request.from())) {
            throw DomainException.invalid("to", "period.reversed");
        }
        this.id = Ids.next();
        this.official = official;
        this.rank = request.rank();
        this.unitId = request.unitId();
        this.title = request.title();
        this.districtSecretary = request.districtSecretary();
        this.validFrom = request.from();
        this.validTo = request.to();
    }

    /** Puts many positions in at once; their officials are there already. */
    static BulkInsert<Position> bulk() {
        return BulkInsert.<Position>into("official_position")
                .column("id", "uuid", p -> p.id)
                .column("official_id", "uuid", p -> p.official.id())
                .column("rank", "text", p -> p.rank)
                .column("unit_id", "uuid", p -> p.unitId)
                .column("title", "text", p -> p.title)
                .column("district_secretary", "boolean", p -> p.districtSecretary)
                .column("valid_from", "date", p -> p.validFrom)
                .column("valid_to", "date", p -> p.validTo);
    }

    /** Ends an open position, or brings its end nearer. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw DomainException.invalid("to", "period.reversed");
        }
        if (validTo != null && validTo.isBefore(lastDay)) {
            throw DomainException.conflict("position.alreadyEnded");
        }
        this.validTo = lastDay;
    }

    boolean openOn(LocalDate day) {
        return validTo == null && !validFrom.isAfter(day);
    }

    boolean lastsBeyond(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    /** The unit by its name, for a reader of the history who knows no ids. */
    Map<String, Object> snapshot(String unit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rank", rank);
        fields.put("title", title);
        fields.put("districtSecretary", districtSecretary);
        fields.put("from", validFrom);
        fields.put("to", validTo);
        fields.put("unit", unit);
        return fields;
    }

    Rank rank() {
        return rank;
    }

    UUID officialId() {
        return official.id();
    }

    UUID unitId() {
        return unitId;
    }

    UUID id() {
        return id;
    }
}
