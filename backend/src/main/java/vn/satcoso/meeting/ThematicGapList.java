package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.time.Period;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** The cells that lack thematic meetings in a quarter, by the rule of its last day (S3-35). */
@ApplicationScoped
class ThematicGapList {
    private static final String COLUMNS = """
            u.id, u.code, u.name, u.path, p.name as commune_name, r.minimum, r.article, t.held, t.planned_on,
            (select max(l.held_on) from cell_meeting l where l.cell_id = u.id and l.kind = 'THEMATIC'
             and l.cancel_reason is null and l.held_on <= :asOf) as last_on,
            (select s.place from meeting_schedule s where s.cell_id = u.id and s.valid_from <= :today
             and (s.valid_to is null or s.valid_to >= :today)) as usual_place""";
    private static final String FROM = """
            unit u join unit p on p.id = u.parent_id
            join meeting_rule r on r.kind = 'THEMATIC' and r.period = 'QUARTER' and r.valid_from <= :last
                and (r.valid_to is null or r.valid_to >= :last)
            cross join lateral (select count(*) filter (where m.held_on <= :asOf) as held,
                    min(m.held_on) filter (where m.held_on > :asOf) as planned_on
                from cell_meeting m where m.cell_id = u.id and m.kind = 'THEMATIC' and m.cancel_reason is null
                    and m.held_on between :first and :last) t""";
    private static final Map<String, String> SORTS = Map.of(
            "commune",
            "p.name collate \"vi-x-icu\" $, u.name collate \"vi-x-icu\" $",
            "name",
            "u.name collate \"vi-x-icu\"",
            "plannedOn",
            "t.planned_on");

    @Inject
    EntityManager em;

    @Inject
    MeetingAccess access;

    @Inject
    Clock clock;

    Page<ThematicGapResponse> page(ThematicGapFilter filter, PageRequest request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = filter.asOf == null ? today : filter.asOf;
        Quarter quarter = filter.quarterOn(today);
        return query(filter, quarter, asOf, today)
                .search("u.name_norm", filter.search)
                .sort(request.sort, SORTS, "commune", "u.id")
                .page(em, request, row -> response(row, quarter, asOf));
    }

    /** The cells that have no thematic meeting in the quarter of the day and have set no day for one. */
    Head<ThematicGapResponse> unplanned(LocalDate today, int most) {
        ThematicGapFilter filter = new ThematicGapFilter();
        filter.planned = false;
        Quarter quarter = Quarter.of(today);
        return query(filter, quarter, today, today)
                .sort(null, SORTS, "commune", "u.id")
                .head(em, most, row -> response(row, quarter, today));
    }

    private ListQuery query(ThematicGapFilter filter, Quarter quarter, LocalDate asOf, LocalDate today) {
        Period days = quarter.days();
        return ListQuery.select(COLUMNS, FROM)
                .within(access.readable(), "u.path")
                .where("u.kind = 'CELL' and t.held < r.minimum")
                .where("u.valid_from <= :last and (u.valid_to is null or u.valid_to >= :last)", "last", days.to())
                .bind("first", days.from())
                .bind("asOf", asOf)
                .bind("today", today)
                .filter("(t.planned_on is not null) = :planned", "planned", filter.planned)
                .under("u.path", filter.under);
    }

    private ThematicGapResponse response(Row row, Quarter quarter, LocalDate asOf) {
        LocalDate planned = row.date("planned_on");
        return new ThematicGapResponse(
                new UnitRef(row.id("id"), row.text("code"), row.text("name"), UnitKind.CELL),
                row.text("commune_name"),
                quarter.year(),
                quarter.number(),
                row.number("held"),
                row.number("minimum"),
                ThematicGapState.of(quarter.days().to(), asOf, planned != null),
                planned,
                row.date("last_on"),
                row.text("article"),
                row.text("usual_place"),
                access.mayMove(row.text("path")) ? List.of("addMeeting") : List.of());
    }
}
