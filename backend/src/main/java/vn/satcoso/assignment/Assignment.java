package vn.satcoso.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.bulk.BulkInsert;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.Days;

@Entity
@Table(name = "assignment")
class Assignment {
    @Id
    private UUID id;

    @Column(name = "official_id")
    private UUID officialId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "regulation_id")
    private UUID regulationId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    private String note;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "replaces_id")
    private UUID replacesId;

    @Version
    private int version;

    protected Assignment() {}

    Assignment(CreateAssignmentsRequest request, UUID unitId) {
        if (request.to() != null && request.to().isBefore(request.from())) {
            throw DomainException.invalid("to", "period.reversed");
        }
        this.id = Ids.next();
        this.officialId = request.officialId();
        this.unitId = unitId;
        this.regulationId = request.regulationId();
        this.validFrom = request.from();
        this.validTo = request.to();
        this.decisionNumber = request.decisionNumber();
        this.decisionDate = request.decisionDate();
        this.note = request.note();
    }

    /** Puts many assignments in at once. */
    static BulkInsert<Assignment> bulk() {
        return BulkInsert.<Assignment>into("assignment")
                .column("id", "uuid", a -> a.id)
                .column("official_id", "uuid", a -> a.officialId)
                .column("unit_id", "uuid", a -> a.unitId)
                .column("regulation_id", "uuid", a -> a.regulationId)
                .column("valid_from", "date", a -> a.validFrom)
                .column("valid_to", "date", a -> a.validTo)
                .column("decision_number", "text", a -> a.decisionNumber)
                .column("decision_date", "date", a -> a.decisionDate)
                .column("note", "text", a -> a.note);
    }

    /** Ends an assignment on its last day, with the reason; what was done under it stays. */
    void end(LocalDate lastDay, String reason) {
        if (lastDay.isBefore(validFrom)) {
            throw DomainException.invalid("to", "period.reversed");
        }
        if (validTo != null && !lastDay.isBefore(validTo)) {
            throw DomainException.conflict("assignment.alreadyEnded");
        }
        this.validTo = lastDay;
        this.endReason = reason;
    }

    /** Ends the day before the other begins, who stays as long as this one was to; nobody is replaced before he began. */
    Assignment replaceBy(ReplaceAssignmentRequest request) {
        if (!request.from().isAfter(validFrom)) {
            throw DomainException.invalid("from", "assignment.replacedTooEarly", Days.text(validFrom));
        }
        if (request.officialId().equals(officialId)) {
            throw DomainException.invalid("officialId", "assignment.replacedBySelf");
        }
        if (validTo != null && request.from().isAfter(validTo)) {
            throw DomainException.conflict("assignment.alreadyEnded");
        }
        var asked = new CreateAssignmentsRequest(
                request.officialId(),
                List.of(unitId),
                regulationId,
                request.from(),
                validTo,
                request.decisionNumber(),
                request.decisionDate(),
                null);
        Assignment successor = new Assignment(asked, unitId);
        successor.replacesId = id;
        this.validTo = request.from().minusDays(1);
        this.endReason = request.reason();
        return successor;
    }

    boolean lastsBeyond(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    /** Of an act on this assignment, who and what by their names, for a reader of the history who knows no ids. */
    Map<String, Object> snapshot(String official, String unit, String regulation) {
        Map<String, Object> fields = snapshot();
        fields.put("official", official);
        fields.put("unit", unit);
        fields.put("regulation", regulation);
        return fields;
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", validFrom);
        fields.put("to", validTo);
        fields.put("decisionNumber", decisionNumber);
        fields.put("decisionDate", decisionDate);
        fields.put("note", note);
        fields.put("endReason", endReason);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID officialId() {
        return officialId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID regulationId() {
        return regulationId;
    }

    LocalDate validTo() {
        return validTo;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    int version() {
        return version;
    }
}
