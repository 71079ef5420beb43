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
import vn.satcoso.proposalimport.LikeTexts.Pair;
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

    /** Further down a text is not compared: what it is about stands before. */
    private static final int COMPARED = 1_000;

    private static final String OPEN = """
            unnest(cast(:communes as text[])) r(commune) join proposal p
                on p.path >= r.commune and p.path < left(r.commune, -1) || '/'""";
    private static final String PAIRS = """
            unnest(cast(:lines as int[]), cast(:texts as text[]), cast(:ids as uuid[])) r(line, text, id)
            join proposal p on p.id = r.id
            cross join lateral (select word_similarity(vn_norm(left(r.text, :compared)),
                                                       vn_norm(left(p.content, :compared))) as likeness offset 0) s""";

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

    /** A line of the file, the commune of its place by its path, what it says. */
    record Line(int number, String commune, String text) {}

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
    List<Alike> alike(List<Line> lines) {
        Map<String, LikeTexts> communes = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        for (Line line : lines) {
            String text =
                    line.text().substring(0, Math.min(COMPARED, line.text().length()));
            texts.put(line.number(), text);
            communes.computeIfAbsent(line.commune(), none -> new LikeTexts(ProposalIntakeService.ALIKE))
                    .line(line.number(), text);
        }
        compare(communes);
        return likenesses(
                communes.values().stream()
                        .flatMap(commune -> commune.pairs().stream())
                        .toList(),
                texts);
    }

    private void compare(Map<String, LikeTexts> communes) {
        ListQuery.select("r.commune, p.id, left(p.content, :compared) as text", OPEN)
                .bind("communes", communes.keySet().toArray(String[]::new))
                .bind("compared", COMPARED)
                .where("p.line = 'UP' and p.state not in ('DRAFT', 'CLOSED')")
                .orderBy("p.id")
                .list(em, row -> {
                    communes.get(row.text("commune")).compare(row.id("id"), row.text("text"));
                    return row;
                });
    }

    private List<Alike> likenesses(List<Pair> pairs, Map<Integer, String> texts) {
        return ListQuery.select(
                        "distinct on (r.line) r.line, p.number, left(p.content, 120) as beginning, s.likeness, p.id",
                        PAIRS)
                .bind("lines", pairs.stream().map(Pair::line).toArray(Integer[]::new))
                .bind(
                        "texts",
                        pairs.stream().map(pair -> texts.get(pair.line())).toArray(String[]::new))
                .bind("ids", pairs.stream().map(Pair::id).toArray(UUID[]::new))
                .bind("compared", COMPARED)
                .where("s.likeness >= :alike", "alike", ProposalIntakeService.ALIKE)
                .orderBy("r.line, s.likeness desc, p.id desc")
                .list(em, row -> new Alike(row.number("line"), row.number("number"), row.text("beginning")));
    }
}
