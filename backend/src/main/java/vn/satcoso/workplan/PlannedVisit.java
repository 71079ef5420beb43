package vn.satcoso.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** The intent to attend the meeting of one cell in one month of the plan's year. */
@Entity
@Table(name = "planned_visit")
class PlannedVisit {
    @Id
    private UUID id;

    @Column(name = "cell_id")
    private UUID cellId;

    private int month;
    private String note;

    protected PlannedVisit() {}

    PlannedVisit(PlannedVisitRequest request) {
        this.id = Ids.next();
        this.cellId = request.cellId();
        this.month = request.month();
        this.note = request.note();
    }

    boolean plans(PlannedVisitRequest request) {
        return cellId.equals(request.cellId()) && month == request.month();
    }

    PlannedVisit noting(String text) {
        this.note = text;
        return this;
    }
}
