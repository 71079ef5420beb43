package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Head;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;

/** The reading side of cells and their fixed days. */
@ApplicationScoped
class CellList {
    private static final String COLUMNS = """
            u.id, u.code, u.name, u.path, u.member_count, p.id as commune_id, p.name as commune_name,
            s.day_of_month, s.starts_at, s.place, s.valid_from,
            n.day_of_month as next_day_of_month, n.starts_at as next_starts_at, n.place as next_place,
            n.valid_from as next_valid_from, o.version as schedule_version,
            (select min(m.held_on) from cell_meeting m where m.cell_id = u.id and m.held_on >= :today
             and m.cancel_reason is null) as next_on""";
    private static final String FROM = """
            unit u join unit p on p.id = u.parent_id
            left join meeting_schedule s on s.cell_id = u.id and s.valid_from <= :today
                and (s.valid_to is null or s.valid_to >= :today)
            left join meeting_schedule o on o.cell_id = u.id and o.valid_to is null
            left join lateral (select c.* from meeting_schedule c where c.cell_id = u.id and c.valid_from > :today
                               order by c.valid_from limit 1) n on true""";
    private static final String NAMED = "unit u join unit p on p.id = u.parent_id";
    private static final String HAS_SCHEDULE = """
            exists (select 1 from meeting_schedule s
                    where s.cell_id = u.id and (s.valid_to is null or s.valid_to >= :today))""";
    private static final Map<String, String> SORTS = Map.of(
            "name",
            "u.name collate \"vi-x-icu\"",
            "code",
            "u.code",
            "commune",
            "p.name collate \"vi-x-icu\" $, u.name collate \"vi-x-icu\" $");

    @Inject
    EntityManager em;

    @Inject
    MeetingAccess access;

    @Inject
    Clock clock;

    Page<CellResponse> page(CellFilter filter, PageRequest request) {
        ListQuery query = cells().pickFrom(NAMED, "u.id")
                .search("(u.name_norm || ' ' || p.name_norm)", filter.search)
                .under("u.path", filter.under);
        if (filter.withoutSchedule != null) {
            query.where(filter.withoutSchedule ? "not " + HAS_SCHEDULE : HAS_SCHEDULE);
        }
        return query.sort(request.sort, SORTS, "commune", "u.id").page(em, request, this::response);
    }

    /** The cells that have no fixed day today and none to come. */
    Head<CellResponse> withoutDay(int most) {
        return cells().pickFrom(NAMED, "u.id")
                .where("not " + HAS_SCHEDULE)
                .sort(null, SORTS, "commune", "u.id")
                .head(em, most, this::response);
    }

    CellResponse one(UUID cellId) {
        return cells().where("u.id = :id", "id", cellId).list(em, this::response).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("cell.missing"));
    }

    /** Whether the cell is at work on that day. */
    boolean works(UUID cellId, LocalDate day) {
        return !cells().where("u.id = :id", "id", cellId)
                .where("u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)", "day", day)
                .list(em, row -> row.id("id"))
                .isEmpty();
    }

    private ListQuery cells() {
        return ListQuery.select(COLUMNS, FROM)
                .within(access.readable(), "u.path")
                .where("u.kind = 'CELL'")
                .where("(u.valid_to is null or u.valid_to >= :today)", "today", LocalDate.now(clock));
    }

    private CellResponse response(Row row) {
        return new CellResponse(
                row.id("id"),
                row.text("code"),
                row.text("name"),
                row.id("commune_id"),
                row.text("commune_name"),
                row.number("member_count"),
                schedule(row, ""),
                schedule(row, "next_"),
                row.date("next_on"),
                row.number("schedule_version"),
                actions(row.text("path")));
    }

    private List<String> actions(String path) {
        List<String> actions = new ArrayList<>();
        if (access.maySetSchedule(path)) {
            actions.add("setSchedule");
        }
        if (access.mayMove(path)) {
            actions.add("addMeeting");
        }
        return actions;
    }

    private static CellResponse.Schedule schedule(Row row, String prefix) {
        Integer day = row.number(prefix + "day_of_month");
        return day == null
                ? null
                : new CellResponse.Schedule(
                        day,
                        row.time(prefix + "starts_at"),
                        row.text(prefix + "place"),
                        row.date(prefix + "valid_from"));
    }
}
