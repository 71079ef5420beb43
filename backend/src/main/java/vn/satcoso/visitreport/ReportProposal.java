package vn.satcoso.visitreport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A difficulty or proposal of a report; a row of its own, whose id never changes. */
@Entity
@Table(name = "visit_report_proposal")
class ReportProposal {
    @Id
    private UUID id;

    private int place;

    @Enumerated(EnumType.STRING)
    private ReportProposalKind kind;

    private String content;
    private String location;
    private String responsible;
    private String requested;
    private boolean settled;
    private String result;

    protected ReportProposal() {}

    ReportProposal(UUID id) {
        this.id = id;
    }

    ReportProposal saying(int newPlace, ReportProposalRow row) {
        this.place = newPlace;
        this.kind = row.kind();
        this.content = row.content();
        this.location = row.place();
        this.responsible = row.responsible();
        this.requested = row.requested();
        this.settled = row.settled();
        this.result = row.result();
        return this;
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    ReportProposalRow row() {
        return new ReportProposalRow(id, kind, content, location, responsible, requested, settled, result);
    }
}
