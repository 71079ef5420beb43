package vn.satcoso.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.unit.UnitRef;

/** The next meetings to which somebody may go who stays away from one: of his own cells, nothing recorded of him yet. */
@ApplicationScoped
class NextMeetingList {
    private static final int MOST = 8;
    private static final int AHEAD_DAYS = 200;

    @Inject
    EntityManager em;

    @Inject
    VisibleMeetings visible;

    @Inject
    Clock clock;

    List<NextMeetingResponse> after(UUID meetingId, UUID officialId) {
        LocalDate today = LocalDate.now(clock);
        return visible.to(ListQuery.select(
                        """
                        m.id, m.held_on, m.starts_at, u.id as cell_id, u.code as cell_code, u.name as cell_name,
                        p.name as commune_name""", "cell_meeting m join unit u on u.id = m.cell_id join unit p on p.id = u.parent_id"))
                .where("m.held_on > (select x.held_on from cell_meeting x where x.id = :meeting)", "meeting", meetingId)
                .where("m.cancel_reason is null")
                .where("m.held_on >= :today", "today", today)
                .where("m.held_on <= :last", "last", today.plusDays(AHEAD_DAYS))
                .where(MeetingList.concerns(), "official", officialId)
                .where("""
                        not exists (select 1 from attendance known
                                    where known.meeting_id = m.id and known.official_id = :official)""")
                .orderBy("m.held_on, m.starts_at, m.id")
                .first(
                        MOST,
                        em,
                        row -> new NextMeetingResponse(
                                row.id("id"),
                                UnitRef.cell(row),
                                row.text("commune_name"),
                                row.date("held_on"),
                                row.time("starts_at")));
    }
}
