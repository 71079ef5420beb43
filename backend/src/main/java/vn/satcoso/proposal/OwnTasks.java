package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.OFFICIAL;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;

/**
 * What an official may take as his own (S0-27): what he wrote down himself as a matter of his, or of a team that he is of;
 * and what belongs to a sector of his where he is assigned.
 */
@RequestScoped
class OwnTasks {
    private static final String OF_COMPETENCE = """
            p.author_official_id = %1$s and (p.competence = 'INDIVIDUAL' or p.competence = 'TEAM' and exists (
                select 1 from team_member xm join team_area xa on xa.team_id = xm.team_id join unit xu on xu.id = xa.unit_id
                where xm.official_id = %1$s and xm.valid_from <= %2$s and (xm.valid_to is null or xm.valid_to >= %2$s)
                and starts_with(p.path, xu.path)))""";
    private static final String OF_SECTOR =
            "p.sector = any (cast((select xo.sectors from official xo where xo.id = %s) as text[]))";
    /** Written as the index of what may be taken says it. */
    private static final String FREE = "p.line = 'UP' and p.state in ('SUBMITTED', 'DECLINED') and p.owner_id is null";

    /** What the caller is to each row, as columns. */
    static final String COLUMNS = "(%s) is true as of_competence, (%s) is true as of_sector"
            .formatted(OF_COMPETENCE.formatted(":callersOfficial", ":rowDay"), OF_SECTOR.formatted(":callersOfficial"));

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Those that the caller may take; empty when he is no official. */
    Optional<String> free(Map<String, Object> values) {
        if (scope.officialId() == null) {
            return Optional.empty();
        }
        Area area = scope.area(OFFICIAL);
        area.bind(values, "assigned");
        values.put("taker", scope.officialId());
        values.put("takerDay", LocalDate.now(clock));
        return Optional.of("%s and (%s or %s and %s)"
                .formatted(
                        FREE,
                        OF_COMPETENCE.formatted(":taker", ":takerDay"),
                        area.sql("p.path", "assigned"),
                        OF_SECTOR.formatted(":taker")));
    }

    /** Those that the caller has taken and not yet settled. */
    Optional<String> taken(Map<String, Object> values) {
        if (scope.officialId() == null) {
            return Optional.empty();
        }
        values.put("taker", scope.officialId());
        return Optional.of("p.owner_id = :taker and p.state <> 'CLOSED'");
    }
}
