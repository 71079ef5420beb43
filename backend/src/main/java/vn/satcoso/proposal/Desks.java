package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.unit.UnitKind;

/** Which committee's desk a matter lies at, and which agencies it may be sent to. */
@ApplicationScoped
class Desks {
    /** What {@link #agency} reads of an agency {@code u} of the committee {@code c}. */
    static final String AGENCY = "u.id, u.code, u.name, c.name as committee, c.kind";

    private static final String ABOVE = "unit u join unit x on starts_with(u.path, x.path)";

    /** Until when a desk settles or sends on what comes to it today. */
    private static final String DUE_ON = """
            working_day_from(:today, (select r.working_days from proposal_due_rule r
                where r.obligation = :obligation and (r.competence is null or r.competence = x.kind)
                and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today))) as due_on""";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The desk for a matter of this unit: of the level of the competence, or of the next one above it where there is none.
     * Without a competence it is that of the author's organizer, who says whose it is; of an author from elsewhere that of
     * the lowest organizer over both.
     */
    Desk of(Origin origin, Competence competence, Author author) {
        if (competence != null) {
            return nearest(origin.unitId(), competence.desk());
        }
        UUID authorUnit = author.officialId() == null ? author.unitId() : unitOf(author.officialId());
        return above(authorUnit).stream()
                .filter(desk -> origin.path().startsWith(desk.path()))
                .filter(desk -> author.officialId() == null || desk.kind() != UnitKind.COMMUNE)
                .findFirst()
                .orElseGet(() -> nearest(origin.unitId(), UnitKind.PROVINCE));
    }

    Desk nearest(UUID unitId, UnitKind level) {
        return nearest(above(unitId), level);
    }

    /** Where a direct matter lies; the Standing Body directs an agency by a day of its own. */
    Desk standingBody(UUID unitId) {
        return nearest(above(unitId, "DIRECTION"), UnitKind.PROVINCE);
    }

    private static Desk nearest(List<Desk> above, UnitKind level) {
        return above.stream()
                .filter(desk -> desk.kind().ordinal() <= level.ordinal())
                .findFirst()
                .orElseThrow();
    }

    /** The desk of a committee, or of the one that stands above it when it is no more. */
    Desk desk(UUID id) {
        return above(id).getFirst();
    }

    /** The agencies that stand today, of a committee over the place of origin or under the desk. */
    private ListQuery agencies(String origin, String desk) {
        return ListQuery.select(AGENCY, "unit u join unit c on c.id = u.parent_id")
                .where("u.kind = 'AGENCY' and coalesce(u.valid_to >= :today, true)", "today", LocalDate.now(clock))
                .where("(starts_with(:origin, c.path) or starts_with(c.path, :desk))")
                .bind("origin", origin)
                .bind("desk", desk);
    }

    /** Those of these units to which a matter of this origin may be sent from this desk. */
    List<ReferralAgency> agencies(Collection<UUID> ids, String origin, String desk) {
        return agencies(origin, desk).where("u.id in (:ids)", "ids", ids).list(em, Desks::agency);
    }

    /** All to which it may be sent, those of the desk itself first. */
    Page<ReferralAgency> possible(String origin, String desk, String search, PageRequest request) {
        return agencies(origin, desk)
                .search("u.name_norm", search)
                .orderBy("abs(length(c.path) - length(:desk)), u.name collate \"vi-x-icu\", u.id")
                .page(em, request.inFixedOrder(), Desks::agency);
    }

    static ReferralAgency agency(Row row) {
        return new ReferralAgency(
                row.id("id"),
                row.text("code"),
                row.text("name"),
                row.text("committee"),
                row.choice("kind", UnitKind.class));
    }

    Origin origin(UUID unitId) {
        return ListQuery.select("u.path", "unit u")
                .where("u.id = :unit", "unit", unitId)
                .list(em, row -> Origin.at(unitId, row.text("path")))
                .getFirst();
    }

    /** The level at which an agency answers. */
    UnitKind levelOf(UUID agencyId) {
        return ListQuery.select("p.kind", "unit u join unit p on p.id = u.parent_id")
                .where("u.id = :unit", "unit", agencyId)
                .list(em, row -> row.choice("kind", UnitKind.class))
                .getFirst();
    }

    /** The committees over a unit, itself included, the lowest first; those that are no more come last. */
    private List<Desk> above(UUID unitId) {
        return above(unitId, "DESK");
    }

    private List<Desk> above(UUID unitId, String obligation) {
        return ListQuery.select("x.id, x.kind, x.path, " + DUE_ON, ABOVE)
                .bind("today", LocalDate.now(clock))
                .bind("obligation", obligation)
                .where("u.id = :unit", "unit", unitId)
                .where("x.kind in ('COMMUNE', 'DISTRICT', 'PROVINCE')")
                .orderBy("coalesce(x.valid_to >= :today, true) desc, length(x.path) desc nulls last, x.id")
                .list(em, Desks::desk);
    }

    private UUID unitOf(UUID officialId) {
        return ListQuery.select("unit_id", "official")
                .where("id = :official", "official", officialId)
                .list(em, row -> row.id("unit_id"))
                .getFirst();
    }

    private static Desk desk(Row row) {
        return new Desk(row.id("id"), row.choice("kind", UnitKind.class), row.text("path"), row.date("due_on"));
    }
}
