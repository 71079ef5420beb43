package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.satcoso.assignment.RoundPreview.Clash;
import vn.satcoso.assignment.RoundPreview.Load;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.official.OfficialResponse;
import vn.satcoso.official.OfficialService;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.regulation.LoadLimit;
import vn.satcoso.regulation.LoadLimits;
import vn.satcoso.regulation.RegulationService;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitService;
import vn.satcoso.unit.UnitService.Located;

/** Rounds of assignment: one decision, many officials, many units, looked at before they are stored (S2-01, S3-48). */
@ApplicationScoped
class AssignmentRoundService {
    private static final int MOST = 500;

    @Inject
    AssignmentList list;

    @Inject
    RoundList rounds;

    @Inject
    GapList gaps;

    @Inject
    OfficialService officials;

    @Inject
    UnitService units;

    @Inject
    RegulationService regulations;

    @Inject
    LoadLimits limits;

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager em;

    /** The round with everybody and everything found, each pair once. */
    private record Round(
            Map<UUID, OfficialRef> officials,
            Map<UUID, Located> units,
            Map<UUID, Set<UUID>> wanted,
            String regulation) {
        int count() {
            return wanted.values().stream().mapToInt(Set::size).sum();
        }

        boolean wants(Clash clash) {
            return wanted.get(clash.official().id()).contains(clash.unit().id());
        }
    }

    @Transactional
    Page<AssignmentGap> gaps(GapFilter filter, PageRequest request) {
        return gaps.page(filter, request);
    }

    /** Stores nothing; 404 and 400 as for the round itself. */
    @Transactional
    RoundPreview preview(AssignmentRoundRequest request) {
        Round round = read(request);
        Map<UUID, Integer> before = rounds.load(request, round.officials().keySet());
        int limit = limits.most(LoadLimit.UNITS_PER_OFFICIAL, request.from());
        List<Clash> clashes = clashes(request, round);
        List<Load> loads = new ArrayList<>();
        round.officials().forEach((id, official) -> {
            long known = clashes.stream()
                    .filter(clash -> clash.official().id().equals(id))
                    .filter(clash -> !clash.from().isAfter(request.from()))
                    .count();
            int total = before.getOrDefault(id, 0) + round.wanted().get(id).size() - (int) known;
            if (total > limit) {
                loads.add(new Load(official, total));
            }
        });
        UnitKind kind = round.units().values().iterator().next().kind();
        Page<AssignmentGap> left = gaps.left(
                list.editable(),
                request.regulationId(),
                kind,
                request.from(),
                round.units().keySet());
        return new RoundPreview(round.count(), clashes, loads, limit, kind, left.total(), left.items());
    }

    /** All or nothing; 409 {@code assignment.roundClash} naming the first who is assigned already. */
    @Transactional
    List<AssignmentResponse> create(AssignmentRoundRequest request) {
        Round round = read(request);
        clashes(request, round).stream().findFirst().ifPresent(clash -> {
            throw DomainException.conflict(
                    "assignment.roundClash",
                    clash.official().fullName(),
                    clash.unit().name(),
                    clash.decisionNumber());
        });
        List<MadeAssignment> made = new ArrayList<>();
        round.wanted()
                .forEach((official, unitIds) -> unitIds.forEach(unit -> {
                    Assignment assignment = new Assignment(request.of(official, unit), unit);
                    made.add(new MadeAssignment(
                            assignment,
                            round.officials().get(official).fullName(),
                            round.units().get(unit).name(),
                            round.regulation()));
                }));
        Assignment.bulk().run(em, made.stream().map(MadeAssignment::assignment).toList());
        audit.recordAll(made.stream().map(MadeAssignment::event).toList());
        return list.visible(made.stream().map(one -> one.assignment().id()).toList());
    }

    private List<Clash> clashes(AssignmentRoundRequest request, Round round) {
        return rounds.held(request, round.officials().keySet(), round.units().keySet()).stream()
                .filter(round::wants)
                .toList();
    }

    private Round read(AssignmentRoundRequest request) {
        if (request.to() != null && request.to().isBefore(request.from())) {
            throw DomainException.invalid("to", "period.reversed");
        }
        String regulation = regulations.ref(request.regulationId()).number();
        Round round = new Round(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), regulation);
        for (AssignmentRoundRequest.Row row : request.rows()) {
            round.officials().computeIfAbsent(row.officialId(), this::inService);
            row.unitIds().forEach(unit -> round.units().computeIfAbsent(unit, id -> units.locate(id, list.editable())));
            round.wanted()
                    .computeIfAbsent(row.officialId(), id -> new LinkedHashSet<>())
                    .addAll(row.unitIds());
        }
        if (round.count() > MOST) {
            throw DomainException.invalid("rows", "assignment.roundTooLarge", MOST);
        }
        return round;
    }

    private OfficialRef inService(UUID id) {
        OfficialResponse official = officials.get(id);
        if (!official.active()) {
            throw DomainException.conflict("assignment.officialInactive", official.fullName());
        }
        return new OfficialRef(official.id(), official.code(), official.fullName());
    }
}
