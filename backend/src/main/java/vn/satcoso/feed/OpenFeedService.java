package vn.satcoso.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.meeting.AgendaService;
import vn.satcoso.meeting.AgendaService.Entry;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;

/** What an address shows to whoever knows it: days, hours, places and names of cells, and nothing of any person. */
@ApplicationScoped
class OpenFeedService {
    private static final String FROM = """
            calendar_feed f left join official o on o.id = f.official_id left join unit u on u.id = f.unit_id
            left join team t on t.id = f.team_id""";
    private static final String OPEN = """
            f.revoked_at is null and (o.active or u.id is not null and (u.valid_to is null or u.valid_to >= :today)
                or t.id is not null and (t.valid_to is null or t.valid_to >= :today))""";

    @Inject
    EntityManager em;

    @Inject
    AgendaService agenda;

    @Inject
    Clock clock;

    /** The calendar from last month on; 404 when the address is unknown or revoked, or its owner has left or ended. */
    @Transactional
    String calendar(String secret) {
        LocalDate today = LocalDate.now(clock);
        Row feed = ListQuery.select(
                        "f.official_id, f.team_id, u.path, coalesce(o.full_name, u.name, t.name) as owner_name", FROM)
                .where("f.secret_hash = :hash", "hash", new FeedSecret(secret).hash())
                .where(OPEN, "today", today)
                .find(em, row -> row)
                .orElseThrow(() -> DomainException.notFound("feed.missing"));
        LocalDate from = today.withDayOfMonth(1).minusMonths(1);
        LocalDate to = LocalDate.of(today.getYear() + 1, 12, 31);
        return new FeedCalendar(feed.text("owner_name"), entries(feed, from, to)).text(today);
    }

    private List<Entry> entries(Row feed, LocalDate from, LocalDate to) {
        UUID official = feed.id("official_id");
        UUID team = feed.id("team_id");
        if (team != null) {
            return agenda.ofTeam(team, from, to);
        }
        return official == null ? agenda.ofUnit(feed.text("path"), from, to) : agenda.ofOfficial(official, from, to);
    }
}
