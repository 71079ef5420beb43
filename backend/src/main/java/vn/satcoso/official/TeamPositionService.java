package vn.satcoso.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.unit.UnitService;

/** The position of a team member, which decides what he owes (S3-19); it begins and ends with his days in teams. */
@ApplicationScoped
public class TeamPositionService {
    @Inject
    OfficialRepository officials;

    @Inject
    UnitService units;

    @Inject
    AuditTrail audit;

    /** The position, and whether it was made now or was there before. */
    public record Held(UUID id, boolean made) {}

    /** The position that he holds as a team member from the day on, wherever; a new one at the unit when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Held hold(UUID officialId, UUID unitId, LocalDate from) {
        Official official = officials.findById(officialId);
        var held = official.openOn(Rank.TEAM_MEMBER, from);
        if (held.isPresent()) {
            return new Held(held.get().id(), false);
        }
        officials.getEntityManager().lock(official, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Position position = official.hold(new PositionRequest(Rank.TEAM_MEMBER, unitId, null, false, from, null));
        officials.flush();
        audit.record(Act.of("official.positionAdded", officialId), position.snapshot(units.name(unitId)));
        return new Held(position.id(), true);
    }

    /** Ends the position, unless it has ended by then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(UUID officialId, UUID positionId, LocalDate lastDay) {
        Official official = officials.findById(officialId);
        Position position = official.position(positionId);
        if (!position.lastsBeyond(lastDay)) {
            return;
        }
        officials.getEntityManager().lock(official, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        String unit = units.name(position.unitId());
        var before = position.snapshot(unit);
        position.end(lastDay);
        officials.flush();
        audit.record(Act.of("official.positionEnded", officialId), before, position.snapshot(unit));
    }
}
