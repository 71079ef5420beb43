package vn.satcoso.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.Ids;

/** The days on which a member follows a cell. */
@Entity
@Table(name = "team_cell")
class TeamCell {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private TeamMember member;

    @Column(name = "cell_id")
    private UUID cellId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected TeamCell() {}

    TeamCell(TeamMember member, UUID cellId, LocalDate from) {
        this.id = Ids.next();
        this.member = member;
        this.cellId = cellId;
        this.validFrom = from;
    }

    void endBefore(LocalDate day) {
        this.validTo = day.minusDays(1);
    }

    void goOn() {
        this.validTo = null;
    }

    boolean beginsFrom(LocalDate day) {
        return !validFrom.isBefore(day);
    }

    boolean lastsFrom(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    boolean isOpen() {
        return validTo == null;
    }

    UUID cellId() {
        return cellId;
    }
}
