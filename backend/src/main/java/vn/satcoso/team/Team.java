package vn.satcoso.team;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

@Entity
@Table(name = "team")
class Team {
    @Id
    private UUID id;

    private String name;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "regulation_id")
    private UUID regulationId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "dissolve_number")
    private String dissolveNumber;

    @Column(name = "dissolve_date")
    private LocalDate dissolveDate;

    @Column(name = "dissolve_reason")
    private String dissolveReason;

    @ElementCollection
    @CollectionTable(name = "team_area", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "unit_id")
    private Set<UUID> areas = new HashSet<>();

    @OneToMany(mappedBy = "team", cascade = CascadeType.PERSIST)
    private List<TeamMember> members = new ArrayList<>();

    @Version
    private int version;

    protected Team() {}

    Team(CreateTeamRequest request) {
        this.id = Ids.next();
        this.name = request.name();
        this.unitId = request.unitId();
        this.regulationId = request.regulationId();
        this.decisionNumber = request.decisionNumber();
        this.decisionDate = request.decisionDate();
        this.validFrom = request.from();
        this.areas.addAll(request.areaIds());
    }

    /** Takes somebody in for good; 400 for a day on which the team is not there. */
    TeamMember join(AddTeamMemberRequest request) {
        if (request.from().isBefore(validFrom)) {
            throw DomainException.invalid("from", "team.notYet", Days.text(validFrom));
        }
        if (validTo != null) {
            throw DomainException.conflict("team.dissolved");
        }
        TeamMember member = new TeamMember(this, request);
        members.add(member);
        return member;
    }

    /** 404 when nobody of this team has the id. */
    TeamMember member(UUID memberId) {
        return members.stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("team.memberMissing"));
    }

    /** Ends the team on its last day; the members who are still there then leave with it. */
    List<TeamMember> dissolve(DissolveTeamRequest request) {
        if (validTo != null) {
            throw DomainException.conflict("team.dissolved");
        }
        if (request.to().isBefore(validFrom)) {
            throw DomainException.invalid("to", "period.reversed");
        }
        if (members.stream().anyMatch(member -> member.beginsAfter(request.to()))) {
            throw DomainException.invalid("to", "team.memberComesLater");
        }
        this.validTo = request.to();
        this.dissolveNumber = request.decisionNumber();
        this.dissolveDate = request.decisionDate();
        this.dissolveReason = request.reason();
        return members.stream().filter(member -> member.lastsBeyond(validTo)).toList();
    }

    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("decisionNumber", decisionNumber);
        fields.put("decisionDate", decisionDate);
        fields.put("from", validFrom);
        fields.put("to", validTo);
        fields.put("dissolveNumber", dissolveNumber);
        fields.put("dissolveDate", dissolveDate);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID regulationId() {
        return regulationId;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    Set<UUID> areas() {
        return areas;
    }

    int version() {
        return version;
    }
}
