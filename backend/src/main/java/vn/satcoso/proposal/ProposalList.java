package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.web.CleanText;

/** The reading side of proposals; every query is narrowed to what the caller sees. */
@ApplicationScoped
class ProposalList {
    private static final String PICKED = "proposal p";
    private static final String OVERDUE = ProposalTurns.OVERDUE;
    private static final String PAUSED = ProposalTurns.PAUSED;
    private static final String ASKING = ProposalTurns.ASKING;
    private static final String COUNTS = """
            %1$s, count(*) filter (where %2$s) as found, count(*) filter (where %2$s and %3$s) as overdue,
            count(*) filter (where %2$s and %4$s) as paused, count(*) filter (where %2$s and %5$s) as asking,
            count(*) filter (where %6$s) as coordinated""";
    private static final String WORDS = "plainto_tsquery('simple', vn_norm(:words))";
    /** Worked out where a row is found, so that the rows that are counted need not carry all their words. */
    private static final String RANKED =
            " cross join lateral (select ts_rank(p.search, " + WORDS + ") as rank offset 0) ranked";

    private static final Map<String, String> SORTS = Map.of(
            "submittedAt", "p.submitted_at",
            "stateSince", "p.state_since",
            "dueOn", "p.due_on",
            "number", "p.number");
    private static final Map<String, String> SEARCH_SORTS = Map.of(
            "relevance", "ranked.rank",
            "submittedAt", "p.submitted_at",
            "stateSince", "p.state_since",
            "dueOn", "p.due_on",
            "number", "p.number");

    private static final int MOST_SIMILAR = 5;
    /** How much of the words of a text another must have to be like it. */
    static final double ALIKE = 0.4;

    /** The path of the commune that a unit is, or lies in. */
    private static final String COMMUNE = """
            (select x.path from unit y join unit x on x.id = case when y.kind = 'CELL' then y.parent_id else y.id end
             where y.id = :unit)""";

    @Inject
    EntityManager em;

    @Inject
    ProposalAccess access;

    @Inject
    ProposalKeys keys;

    @Inject
    ProposalTurns turns;

    @Inject
    ProposalRows rows;

    @Inject
    Clock clock;

    Page<ProposalRow> page(ProposalListFilter filter, PageRequest request) {
        return sorted(rows(ranked(ProposalRows.FROM, filter, request.sort)), filter, request.sort)
                .page(em, request, rows::row);
    }

    /** All of them in this order, for whoever reads them one by one; only these columns. */
    ListQuery all(String columns, ProposalListFilter filter, String sort) {
        return sorted(timed(ListQuery.select(columns, ranked(ProposalRows.FROM, filter, sort))), filter, sort);
    }

    private ListQuery sorted(ListQuery query, ProposalListFilter filter, String sort) {
        boolean searched = CleanText.of(filter.search) != null;
        ListQuery found = narrowed(query.pickFrom(ranked(tables(filter), filter, sort), "p.id"), filter);
        return searched
                ? found.sort(sort, SEARCH_SORTS, "relevance,desc", "p.id desc")
                : found.sort(sort, SORTS, "submittedAt,desc", "p.id desc");
    }

    /** How many there are in each state, and how many of them are overdue. */
    List<ProposalStateCount> counts(ProposalListFilter filter) {
        String state = filter.ofFigures() ? "s.state" : "p.state";
        Map<String, Object> values = new HashMap<>();
        String mine = filter.show == null
                ? "true"
                : "(" + turns.of(filter.show, values).orElse("false") + ")";
        Optional<String> helped = filter.show == ProposalShown.MY_AGENCY
                ? turns.of(ProposalShown.COORDINATING, values)
                : Optional.empty();
        ListQuery query = ListQuery.select(
                        COUNTS.formatted(state, mine, overdue(filter), PAUSED, ASKING, helped.orElse("false")),
                        tables(filter))
                .where(helped.isPresent() ? ProposalTurns.SENT_TO_AGENCY : mine);
        values.forEach(query::bind);
        return matching(query, filter)
                .bind("today", day(filter))
                .bind("now", Overdue.moment(filter.asOf, clock))
                .groupBy(state)
                .sort(null, Map.of("state", state), "state", state)
                .list(
                        em,
                        row -> new ProposalStateCount(
                                row.choice("state", ProposalState.class),
                                row.number("found"),
                                row.number("overdue"),
                                row.number("paused"),
                                row.number("asking"),
                                row.number("coordinated")))
                .stream()
                .filter(one -> one.count() + one.coordinated() > 0)
                .toList();
    }

    /** The proposal as the caller sees it; empty when he does not. */
    Optional<ProposalRows.Seen> one(UUID id) {
        return access.visible(rows(ProposalRows.FROM)).where("p.id = :id", "id", id).list(em, rows::seen).stream()
                .findFirst();
    }

    /** Open ones of the same commune whose content is like this text, the most alike first. */
    List<ProposalRow> similar(UUID unitId, String text) {
        String alike = "word_similarity(vn_norm(:text), vn_norm(p.content))";
        return access.visible(rows(ProposalRows.FROM))
                .where("p.line = 'UP' and p.state <> 'DRAFT' and p.closed_at is null")
                .where("p.path >= %1$s and p.path < left(%1$s, -1) || '/'".formatted(COMMUNE), "unit", unitId)
                .where(alike + " >= :alike", "text", text)
                .bind("alike", ALIKE)
                .sort(null, Map.of("alike", alike), "alike,desc", "p.id desc")
                .first(MOST_SIMILAR, em, rows::row);
    }

    /** The agencies that have, or settled, any of those that the caller sees; no other is named. */
    Page<ReferralAgency> agencies(String search, PageRequest request) {
        return access.visible(ListQuery.select(
                        Desks.AGENCY, "proposal p join unit u on u.id = p.agency_id join unit c on c.id = u.parent_id"))
                .search("u.name_norm", search)
                .groupBy("u.id, c.id")
                .orderBy("u.name collate \"vi-x-icu\", u.id")
                .page(em, request.inFixedOrder(), Desks::agency);
    }

    private static String ranked(String tables, ProposalListFilter filter, String sort) {
        boolean chosen = sort == null || sort.isBlank() || sort.startsWith("relevance");
        return chosen && CleanText.of(filter.search) != null ? tables + RANKED : tables;
    }

    private ListQuery rows(String from) {
        return timed(ListQuery.select(ProposalRows.COLUMNS, from))
                .bind("callersAgency", access.agency().map(Place::id).orElse(ProposalAccess.NOBODY))
                .bind("callersOfficial", access.official())
                .bind("callersSubject", access.subject());
    }

    /** Rows are shown as they are now, whatever day they were chosen by. */
    private ListQuery timed(ListQuery query) {
        return query.bind("rowDay", LocalDate.now(clock)).bind("rowTime", Overdue.moment(null, clock));
    }

    private LocalDate day(ProposalListFilter filter) {
        return filter.asOf == null ? LocalDate.now(clock) : filter.asOf;
    }

    private static String overdue(ProposalListFilter filter) {
        return filter.ofFigures() ? Overdue.of("s", ":today") : OVERDUE;
    }

    private static String tables(ProposalListFilter filter) {
        return filter.ofFigures() ? ProposalsAsOf.tables(filter) : PICKED;
    }

    private ListQuery narrowed(ListQuery query, ProposalListFilter filter) {
        matching(query, filter);
        return filter.show == null ? query : shown(query, filter.show);
    }

    private ListQuery matching(ListQuery query, ProposalListFilter filter) {
        access.visible(query);
        if (filter.ofFigures()) {
            ProposalsAsOf.narrow(query, filter, day(filter), Overdue.moment(filter.asOf, clock));
        } else {
            today(query, filter);
        }
        query.filter("p.urgency = :urgency", "urgency", name(filter.urgency))
                .filter("p.extension = :extension", "extension", name(filter.extension))
                .filter("p.report_id = :reportId", "reportId", filter.reportId)
                .filter("p.search @@ " + WORDS, "words", CleanText.of(filter.search));
        if (filter.paused != null) {
            query.where(filter.paused ? PAUSED : "p.paused_on is null");
        }
        if (CleanText.of(filter.search) != null) {
            keys.narrow(query);
        }
        if (filter.overdue != null) {
            query.where("(" + overdue(filter) + ") is " + (filter.overdue ? "true" : "not true"))
                    .bind("today", day(filter))
                    .bind("now", Overdue.moment(filter.asOf, clock));
        }
        return query;
    }

    private static void today(ListQuery query, ProposalListFilter filter) {
        query.filter("p.kind = :kind", "kind", name(filter.kind))
                .filter("p.line = :line", "line", name(filter.line))
                .filter("p.competence = :competence", "competence", name(filter.competence))
                .filter("p.sector = :sector", "sector", name(filter.sector))
                .filter("p.outcome = :outcome", "outcome", name(filter.outcome))
                .filter("p.closure = :closure", "closure", name(filter.closure))
                .filter("p.agency_id = :agencyId", "agencyId", filter.agencyId)
                .filter("p.author_official_id = :officialId", "officialId", filter.officialId)
                .filter("p.submitted_at >= :from", "from", ProposalsAsOf.start(filter.from))
                .filter(
                        "p.submitted_at < :to",
                        "to",
                        filter.to == null ? null : ProposalsAsOf.start(filter.to.plusDays(1)))
                .under("p.path", filter.unitId);
        if (filter.state != null && !filter.state.isEmpty()) {
            query.where(
                    "p.state in (:states)",
                    "states",
                    filter.state.stream().map(ProposalState::name).toList());
        }
        if (filter.open != null) {
            query.where(filter.open ? "p.state <> 'CLOSED'" : "p.state = 'CLOSED'");
        }
    }

    private ListQuery shown(ListQuery query, ProposalShown show) {
        Map<String, Object> values = new HashMap<>();
        query.where(turns.of(show, values).orElse("false"));
        values.forEach(query::bind);
        return query;
    }

    private static String name(Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
