package vn.satcoso.heat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.satcoso.notice.News;
import vn.satcoso.notice.NoticeService;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.unit.UnitService.Located;

/** Who is told that a place has become a hot spot: the officials assigned to it or above it, and the organizers. */
@ApplicationScoped
class HeatNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String ABOVE = "unit u join unit a on starts_with(u.path, a.path)";

    @Inject
    EntityManager em;

    @Inject
    NoticeService notices;

    void hot(Located unit, LocalDate from, String reason) {
        News news =
                new News("heat.hot", unit.id(), "/units/" + unit.id(), List.of(name(unit), DAY.format(from), reason));
        notices.toOfficials(assigned(unit.id(), from), news);
        notices.toUnits(organizers(unit.id()), news);
    }

    private List<UUID> assigned(UUID unitId, LocalDate day) {
        return ListQuery.select("distinct s.official_id", ABOVE + " join assignment s on s.unit_id = a.id")
                .where("u.id = :unit", "unit", unitId)
                .where("s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)", "day", day)
                .list(em, row -> row.id("official_id"));
    }

    private List<UUID> organizers(UUID unitId) {
        return ListQuery.select("a.id", ABOVE)
                .where("u.id = :unit", "unit", unitId)
                .where("a.kind in ('PROVINCE', 'DISTRICT')")
                .list(em, row -> row.id("id"));
    }

    /** A cell with its commune: cells of many communes have the same name. */
    private String name(Located unit) {
        return ListQuery.select(
                        "case when u.kind = 'CELL' then u.name || ', ' || p.name else u.name end as name",
                        "unit u join unit p on p.id = u.parent_id")
                .where("u.id = :unit", "unit", unit.id())
                .list(em, row -> row.text("name"))
                .getFirst();
    }
}
