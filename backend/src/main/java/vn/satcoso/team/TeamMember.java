package vn.satcoso.team;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.Days;

/** Somebody's days in a team, the assignments that stand on them, and the cells that he follows. */
@Entity
@Table(name = "team_member")
class TeamMember {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "official_id")
    private UUID officialId;

    @Enumerated(EnumType.STRING)
    private MemberCategory category;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "position_id")
    private UUID positionId;

    @ElementCollection
    @CollectionTable(name = "team_member_assignment", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "assignment_id")
    private Set<UUID> assignments = new HashSet<>();

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<TeamCell> cells = new ArrayList<>();

    protected TeamMember() {}

    TeamMember(Team team, AddTeamMemberRequest request) {
        this.id = Ids.next();
        this.team = team;
        this.officialId = request.officialId();
        this.category = request.category();
        this.validFrom = request.from();
    }

    void standsOn(UUID assignmentId) {
        assignments.add(assignmentId);
    }

    void holds(UUID position) {
        this.positionId = position;
    }

    /** His last day, with the reason; what he follows ends with it. */
    void leave(LocalDate lastDay, String reason) {
        if (lastDay.isBefore(validFrom)) {
            throw DomainException.invalid("to", "period.reversed");
        }
        if (validTo != null && !lastDay.isBefore(validTo)) {
            throw DomainException.conflict("team.memberLeft");
        }
        this.validTo = lastDay;
        this.endReason = reason;
        forgetFrom(lastDay.plusDays(1));
        follow(Set.of(), lastDay.plusDays(1));
    }

    /** Takes back what was to begin on that day or later. */
    final void forgetFrom(LocalDate day) {
        cells.removeIf(cell -> cell.beginsFrom(day));
    }

    /** From that day on he follows just these cells; what was before stays. Later beginnings are forgotten already. */
    final void follow(Set<UUID> wanted, LocalDate from) {
        Set<UUID> missing = new HashSet<>(wanted);
        for (TeamCell cell : cells) {
            if (cell.lastsFrom(from) && missing.remove(cell.cellId())) {
                cell.goOn();
            } else if (cell.lastsFrom(from)) {
                cell.endBefore(from);
            }
        }
        missing.forEach(cell -> cells.add(new TeamCell(this, cell, from)));
    }

    /** 400 for a day before he came, 409 once he has left. */
    void requireThere(LocalDate day) {
        if (day.isBefore(validFrom)) {
            throw DomainException.invalid("from", "team.memberNotYet", Days.text(validFrom));
        }
        if (validTo != null) {
            throw DomainException.conflict("team.memberLeft");
        }
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }

    boolean lastsBeyond(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    /** The member and his cells by their names, for a reader of the history who knows no ids. */
    Map<String, Object> snapshot(String official, String followed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("official", official);
        fields.put("category", category);
        fields.put("from", validFrom);
        fields.put("to", validTo);
        fields.put("cells", followed);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID officialId() {
        return officialId;
    }

    UUID positionId() {
        return positionId;
    }

    Set<UUID> assignments() {
        return assignments;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** The cells that he follows, or will follow, without an end. */
    List<UUID> openCells() {
        return cells.stream().filter(TeamCell::isOpen).map(TeamCell::cellId).toList();
    }
}
