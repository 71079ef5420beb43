package vn.satcoso.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.time.Period;

/**
 * Which meetings the user sees: those of his area, and as an official also those on whose day he was assigned to the
 * cell, those to which a published roster sends him, or where his own presence is recorded, so that the end of an
 * assignment takes nothing of what he did from him.
 */
@RequestScoped
class VisibleMeetings {
    private static final String OWN = """
            (u.id in (:ownCells) and (exists (select 1 from attendance own
                where own.meeting_id = m.id and own.official_id = :self)
             or m.kind = 'REGULAR' and exists (select 1 from roster_line ol join roster rr on rr.id = ol.roster_id
                where ol.cell_id = m.cell_id and ol.official_id = :self and rr.month = m.month
                  and rr.state = 'PUBLISHED')))""";

    private static final String KNOWN = """
            (select x.path, a.valid_from, a.valid_to, cast(null as uuid) as cell_id
             from assignment a join unit x on x.id = a.unit_id where a.official_id = :self
             union all
             select null, cast(null as date), cast(null as date), own.cell_id
             from (select m.cell_id from attendance a join cell_meeting m on m.id = a.meeting_id
                   where a.official_id = :self
                   union select l.cell_id from roster_line l where l.official_id = :self) own) known""";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Scope scope;

    private List<Term> terms;
    private List<UUID> cells;

    private record Term(String path, Period days) {}

    /** Narrows a query over {@code cell_meeting m join unit u}; each way to see a meeting names a range of units. */
    ListQuery to(ListQuery query) {
        UUID self = scope.officialId();
        List<String> others = new ArrayList<>();
        if (self != null) {
            load(self);
            for (int i = 0; i < terms.size(); i++) {
                others.add(assigned(query, i, terms.get(i)));
            }
            if (!cells.isEmpty()) {
                others.add(OWN);
                query.bind("ownCells", cells).bind("self", self);
            }
        }
        return query.within(scope.unitArea(), "u.path", others.toArray(String[]::new));
    }

    /** The units {@code c} that hold every cell of which meetings may be visible; {@link #to} binds it and decides. */
    String cells() {
        List<String> ways = new ArrayList<>(List.of(scope.unitArea().sql("c.path")));
        UUID self = scope.officialId();
        if (self != null) {
            load(self);
            for (int i = 0; i < terms.size(); i++) {
                ways.add(range("c.path", i));
            }
            if (!cells.isEmpty()) {
                ways.add("c.id in (:ownCells)");
            }
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private static String range(String path, int term) {
        return "%1$s >= :termPath%2$dx and %1$s < :termEnd%2$dx".formatted(path, term);
    }

    /** An assignment of today opens the whole calendar of its units, one of another time the days that it ruled. */
    private String assigned(ListQuery query, int i, Term term) {
        query.bind("termPath" + i + "x", term.path()).bind("termEnd" + i + "x", Area.end(term.path()));
        String range = range("u.path", i);
        if (!term.days().contains(LocalDate.now(clock))) {
            query.bind("termFrom" + i + "x", term.days().from());
            range += " and m.held_on >= :termFrom%dx".formatted(i);
            if (term.days().to() != null) {
                query.bind("termTo" + i + "x", term.days().to());
                range += " and m.held_on <= :termTo%dx".formatted(i);
            }
        }
        return "(" + range + ")";
    }

    private void load(UUID self) {
        if (terms != null) {
            return;
        }
        terms = new ArrayList<>();
        cells = new ArrayList<>();
        ListQuery.select("path, valid_from, valid_to, cell_id", KNOWN)
                .bind("self", self)
                .list(em, row -> row.id("cell_id") == null ? terms.add(term(row)) : cells.add(row.id("cell_id")));
    }

    private static Term term(Row row) {
        return new Term(row.text("path"), new Period(row.date("valid_from"), row.date("valid_to")));
    }
}
