package vn.satcoso.proposalimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Area;
import vn.satcoso.proposal.ProposalContent;
import vn.satcoso.proposal.ProposalIntakeService;
import vn.satcoso.unit.UnitKind;

/** What a file of proposals is compared with, in a fixed number of queries. */
@ApplicationScoped
class ProposalImportFacts {
    private static final String PLACES = """
            (select r.told, x.id from unnest(cast(:told as text[])) r(told) join unit x on x.code = r.told
             union
             select r.told, x.id from unnest(cast(:told as text[])) r(told)
             join unit x on vn_norm(x.name) = vn_norm(r.told)) t
            join unit u on u.id = t.id left join unit c on c.id = u.parent_id""";

    private static final String ALIKE = """
            unnest(cast(:lines as int[]), cast(:communes as text[]), cast(:texts as text[])) r(line, commune, text)
            cross join lateral (
                select p.number, p.content from proposal p
                where p.line = 'UP' and p.state not in ('DRAFT', 'CLOSED')
                and p.path >= r.commune and p.path < left(r.commune, -1) || '/'
                and word_similarity(vn_norm(r.text), vn_norm(p.content)) >= :alike
                order by word_similarity(vn_norm(r.text), vn_norm(p.content)) desc, p.id desc limit 1) s""";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** A unit that a row may mean; the committee over it is its own, or that of the commune when it is a cell. */
    record Place(UUID id, String code, UnitKind kind, String path, UUID committeeId, String committee) {
        /** The path of the commune in which it lies; a unit above the communes stands for itself. */
        String commune() {
            return kind == UnitKind.CELL ? path.substring(0, path.lastIndexOf('.', path.length() - 2) + 1) : path;
        }
    }

    /** A matter that was taken in from a file before. */
    record Known(int number, String place, String responsible, String requested) {
        boolean says(ProposalContent content) {
            return content.place().equals(place)
                    && content.responsible().equals(responsible)
                    && content.requested().equals(requested);
        }
    }

    /** An open matter of the same commune that says much the same. */
    record Alike(int line, int number, String beginning) {}

    /** The units of the area that stand today, by the code or name that the rows give. */
    Map<String, List<Place>> places(Set<String> told, Area area) {
        record Named(String told, Place place) {}
        return ListQuery.select("""
                        t.told, u.id, u.code, u.kind, u.path,
                        case when u.kind = 'CELL' then c.id else u.id end as committee_id,
                        case when u.kind = 'CELL' then c.name else u.name end as committee""", PLACES)
                .bind("told", told.toArray(String[]::new))
                .within(area, "u.path")
                .where(
                        "u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)",
                        "today",
                        LocalDate.now(clock))
                .list(
                        em,
                        row -> new Named(
                                row.text("told"),
                                new Place(
                                        row.id("id"),
                                        row.text("code"),
                                        row.choice("kind", UnitKind.class),
                                        row.text("path"),
                                        row.id("committee_id"),
                                        row.text("committee"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Named::told, Collectors.mapping(Named::place, Collectors.toCollection(ArrayList::new))));
    }

    /** What is there already of these keys. */
    Map<UUID, Known> known(Collection<UUID> keys) {
        Map<UUID, Known> known = new HashMap<>();
        ListQuery.select("p.import_key, p.number, p.place, p.responsible, p.requested", "proposal p")
                .where("p.import_key = any(cast(:keys as uuid[]))", "keys", keys.toArray(UUID[]::new))
                .list(
                        em,
                        row -> known.put(
                                row.id("import_key"),
                                new Known(
                                        row.number("number"),
                                        row.text("place"),
                                        row.text("responsible"),
                                        row.text("requested"))));
        return known;
    }

    /** For each line the open matter of its commune that is most like it, where there is one. */
    List<Alike> alike(List<Integer> lines, List<String> communes, List<String> texts) {
        return ListQuery.select("r.line, s.number, left(s.content, 120) as beginning", ALIKE)
                .bind("lines", lines.toArray(Integer[]::new))
                .bind("communes", communes.toArray(String[]::new))
                .bind("texts", texts.toArray(String[]::new))
                .bind("alike", ProposalIntakeService.ALIKE)
                .list(em, row -> new Alike(row.number("line"), row.number("number"), row.text("beginning")));
    }
}
