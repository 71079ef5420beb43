package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.team.TeamRef;
import vn.satcoso.unit.UnitRef;

/** The reading side of rosters as a list. */
@ApplicationScoped
class RosterList {
    private static final String COLUMNS = """
            r.id, r.month, r.state, r.version, t.id as team_id, t.name as team_name, u.path,
            u.id as unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind, n.cells, n.people""";
    private static final String FROM = """
            roster r left join team t on t.id = r.team_id join unit u on u.id = coalesce(t.unit_id, r.unit_id)
            cross join lateral (select count(distinct l.cell_id) as cells, count(distinct l.official_id) as people
                                from roster_line l where l.roster_id = r.id) n""";
    private static final String COUNTED =
            "roster r left join team t on t.id = r.team_id join unit u on u.id = coalesce(t.unit_id, r.unit_id)";
    private static final Map<String, String> SORTS =
            Map.of("month", "r.month", "unit", "u.name collate \"vi-x-icu\" $, t.name collate \"vi-x-icu\" $");

    @Inject
    EntityManager em;

    @Inject
    RosterAccess access;

    /** A roster and the path of its committee. */
    record Found(RosterRow row, String path) {}

    Page<RosterRow> page(RosterFilter filter, PageRequest request) {
        return access.visible(ListQuery.select(COLUMNS, FROM))
                .pickFrom(COUNTED, "r.id")
                .filter("r.team_id = :team", "team", filter.teamId)
                .filter("r.unit_id = :unit", "unit", filter.unitId)
                .filter("r.month = :month", "month", filter.month)
                .filter("r.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sort(request.sort, SORTS, "month,desc", "r.id")
                .page(em, request, RosterList::row);
    }

    /** The drafts that the caller sees, and how many they are. */
    Head<RosterRow> drafts(int most) {
        return access.drafts(ListQuery.select(COLUMNS, FROM).pickFrom(COUNTED, "r.id"))
                .sort(null, SORTS, "month", "r.id")
                .head(em, most, RosterList::row);
    }

    /** What these teams have for these months. */
    List<RosterRow> of(List<UUID> teams, List<LocalDate> months) {
        return ListQuery.select(COLUMNS, FROM)
                .where("r.team_id in (:teams)", "teams", teams)
                .where("r.month in (:months)", "months", months)
                .list(em, RosterList::row);
    }

    /** The roster when the caller may see it. */
    Optional<Found> one(UUID id) {
        return access.visible(ListQuery.select(COLUMNS, FROM))
                .where("r.id = :id", "id", id)
                .find(em, row -> new Found(row(row), row.text("path")));
    }

    private static RosterRow row(Row row) {
        UUID team = row.id("team_id");
        return new RosterRow(
                row.id("id"),
                team == null ? null : new TeamRef(team, row.text("team_name")),
                UnitRef.of(row, "unit"),
                row.date("month"),
                row.choice("state", RosterState.class),
                row.number("cells"),
                row.number("people"),
                row.number("version"));
    }
}
