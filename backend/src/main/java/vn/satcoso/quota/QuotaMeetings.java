package vn.satcoso.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.quota.QuotaLineResponse.NextMeeting;
import vn.satcoso.unit.UnitRef;

/** Names the meetings behind a quota line: those recorded, and the next suitable ones. */
@ApplicationScoped
class QuotaMeetings {
    private static final String COLUMNS = """
            m.id, m.held_on, m.starts_at, m.place, u.id as cell_id, u.code as cell_code, u.name as cell_name, u.path,
            p.name as commune_name""";
    private static final String FROM =
            "cell_meeting m join unit u on u.id = m.cell_id join unit p on p.id = u.parent_id";

    @Inject
    EntityManager em;

    /** A meeting with the name of its cell and commune. */
    record Named(UUID id, LocalDate heldOn, UnitRef cell, String communeName) {}

    List<Named> named(List<UUID> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        return ListQuery.select(COLUMNS, FROM)
                .where("m.id in (:ids)", "ids", meetings)
                .list(em, row -> new Named(row.id("id"), row.date("held_on"), cell(row), row.text("commune_name")));
    }

    /** The next meetings under these paths of which nothing was known for the official at that moment. */
    List<NextMeeting> next(UUID officialId, List<String> paths, Moment moment, LocalDate to, int limit) {
        return ListQuery.select(COLUMNS, FROM)
                .within(new Area(paths), "u.path")
                .where("m.cancel_reason is null")
                .where("m.held_on >= :from", "from", moment.ahead())
                .where("m.held_on <= :to", "to", to)
                .filter(
                        "not exists (select 1 from attendance a where a.meeting_id = m.id and a.official_id = :official)",
                        "official",
                        moment.isOver() ? null : officialId)
                .orderBy("m.held_on, m.starts_at, m.id")
                .first(
                        limit,
                        em,
                        row -> new NextMeeting(
                                row.id("id"),
                                cell(row),
                                row.text("commune_name"),
                                row.date("held_on"),
                                row.time("starts_at"),
                                row.text("place")));
    }

    private static UnitRef cell(Row row) {
        return UnitRef.cell(row);
    }
}
