package vn.satcoso.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.meeting.AgendaService;
import vn.satcoso.meeting.AgendaService.Entry;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.regulation.LoadLimit;
import vn.satcoso.regulation.LoadLimits;

/** What an address shows to whoever knows it: days, hours, places and names of cells, and nothing of any person. */
@ApplicationScoped
class OpenFeedService {
    private static final String FROM = """
            calendar_feed f left join official o on o.id = f.official_id left join unit u on u.id = f.unit_id
            left join team t on t.id = f.team_id left join unit tu on tu.id = t.unit_id""";
    private static final String OPEN = """
            f.revoked_at is null and (o.active or u.id is not null and (u.valid_to is null or u.valid_to >= :today)
                or t.id is not null and (t.valid_to is null or t.valid_to >= :today))""";

    /** As with mail: who has not come for so long may have left the unit, and his account may be closed. */
    private static final Duration SEEN_LATELY = Duration.ofDays(60);

    /**
     * The calendars of a unit and of a team belong to those who sit there. An official's address of his team closes when he
     * leaves it; another account's when it comes back with another seat, or comes no more.
     */
    private static final String MAKER_STAYS = """
            (f.maker_subject is null or f.official_id is not null
             or f.team_id is not null and f.maker_official_id is not null
                and exists (select 1 from team_member m
                            where m.team_id = f.team_id and m.official_id = f.maker_official_id
                              and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today))
             or (f.team_id is null or f.maker_official_id is null)
                and not exists (select 1 from notice_reader r left join unit s on s.id = r.unit_id
                                where r.subject = f.maker_subject
                                  and (r.seen_at < :lately or s.id is null
                                       or not (coalesce(u.path, tu.path) collate "C" like s.path || '%')
                                       or f.unit_id is not null and s.id <> f.unit_id)))""";

    @Inject
    EntityManager em;

    @Inject
    AgendaService agenda;

    @Inject
    LoadLimits limits;

    @Inject
    Clock clock;

    /**
     * The calendar from last month on; 404 when the address is unknown or revoked, its owner has left or ended, or who made
     * it for a unit or a team sits there no more. A meeting lasts as long as the rule of the day says.
     */
    @Transactional
    String calendar(String secret) {
        FeedSecret asked = new FeedSecret(secret);
        if (!asked.wellFormed()) {
            throw DomainException.notFound("feed.missing");
        }
        LocalDate today = LocalDate.now(clock);
        Row feed = ListQuery.select(
                        "f.official_id, f.team_id, u.path, coalesce(o.full_name, u.name, t.name) as owner_name", FROM)
                .where("f.secret_hash = :hash", "hash", asked.hash())
                .where(OPEN, "today", today)
                .where(MAKER_STAYS, "lately", Timestamp.from(clock.instant().minus(SEEN_LATELY)))
                .find(em, row -> row)
                .orElseThrow(() -> DomainException.notFound("feed.missing"));
        LocalDate from = today.withDayOfMonth(1).minusMonths(1);
        LocalDate to = LocalDate.of(today.getYear() + 1, 12, 31);
        int minutes = limits.most(LoadLimit.MEETING_MINUTES, today);
        return new FeedCalendar(feed.text("owner_name"), minutes, entries(feed, from, to)).text(today);
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
