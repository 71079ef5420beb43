package vn.satcoso.roster;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

@Entity
@Table(name = "roster")
class Roster {
    @Id
    private UUID id;

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "unit_id")
    private UUID unitId;

    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private RosterState state = RosterState.DRAFT;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "roster_line", joinColumns = @JoinColumn(name = "roster_id"))
    private Set<RosterLine> lines = new HashSet<>();

    @Version
    private int version;

    protected Roster() {}

    /** Of a team or, without one, of a commune's committee. */
    Roster(UUID teamId, UUID unitId, YearMonth month) {
        this.id = Ids.next();
        this.teamId = teamId;
        this.unitId = unitId;
        this.month = month.atDay(1);
    }

    void add(Collection<RosterLine> more) {
        requireOpen();
        lines.addAll(more);
    }

    /** These go to the cell and nobody else; after publishing a reason is needed. */
    void replace(UUID cellId, Collection<UUID> officialIds) {
        requireOpen();
        Set<RosterLine> wanted = new HashSet<>();
        officialIds.forEach(official -> wanted.add(new RosterLine(cellId, official)));
        lines.removeIf(line -> line.cellId().equals(cellId) && !wanted.contains(line));
        lines.addAll(wanted);
    }

    void remove(Collection<RosterLine> those) {
        lines.removeAll(those);
    }

    /** 409 once closed; 400 without a reason once published. */
    void requireChangeable(String reason) {
        requireOpen();
        if (state == RosterState.PUBLISHED && reason == null) {
            throw DomainException.invalid("reason", "roster.reasonNeeded");
        }
    }

    /** Makes it known; 409 when nobody goes anywhere. */
    void publish(Instant at) {
        requireOpen();
        if (state == RosterState.PUBLISHED) {
            throw DomainException.conflict("roster.published");
        }
        if (lines.isEmpty()) {
            throw DomainException.conflict("roster.empty");
        }
        this.state = RosterState.PUBLISHED;
        this.publishedAt = at;
    }

    void close() {
        this.state = RosterState.CLOSED;
    }

    boolean isPublished() {
        return state == RosterState.PUBLISHED;
    }

    private void requireOpen() {
        if (state == RosterState.CLOSED) {
            throw DomainException.conflict("roster.closed");
        }
    }

    /** The lines by the names of cells and officials, for a reader of the history who knows no ids. */
    Map<String, Object> snapshot(String who) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rosterMonth", YearMonth.from(month));
        fields.put("rosterState", state);
        fields.put("lines", who);
        return fields;
    }

    UUID id() {
        return id;
    }

    UUID teamId() {
        return teamId;
    }

    UUID unitId() {
        return unitId;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Set<RosterLine> lines() {
        return Set.copyOf(lines);
    }

    int version() {
        return version;
    }
}
