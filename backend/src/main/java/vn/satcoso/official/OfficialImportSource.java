package vn.satcoso.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.Area;
import vn.satcoso.sector.Sector;

/** The officials whom a file may mean, by their codes or, where it gives none, by their names, with their positions. */
@ApplicationScoped
class OfficialImportSource {
    @Inject
    EntityManager em;

    List<KnownOfficial> load(List<OfficialImportRow> rows, Area area) {
        Map<UUID, KnownOfficial> officials = new LinkedHashMap<>();
        ListQuery.select(
                        "o.id, o.code, o.full_name, o.unit_id, o.phone, o.email, o.sectors, u.path",
                        "official o join unit u on u.id = o.unit_id")
                .where("""
                        (o.code in (select unnest(string_to_array(:codes, chr(10))))
                        or o.full_name in (select unnest(string_to_array(:names, chr(10)))))""", "codes", joined(rows, OfficialImportRow::code))
                .bind("names", joined(rows, row -> row.code() == null ? row.fullName() : null))
                .list(em, row -> official(row, area))
                .forEach(official -> officials.put(official.id, official));
        addPositions(officials);
        return List.copyOf(officials.values());
    }

    private void addPositions(Map<UUID, KnownOfficial> officials) {
        String ids = officials.keySet().stream().map(UUID::toString).collect(Collectors.joining(","));
        ListQuery.select(
                        "p.official_id, p.rank, p.unit_id, p.title, p.district_secretary, p.valid_from, p.valid_to",
                        "official_position p")
                .where("p.official_id in (select unnest(cast(string_to_array(:ids, ',') as uuid[])))", "ids", ids)
                .list(em, row -> officials.get(row.id("official_id")).held.add(held(row)));
    }

    private static String joined(List<OfficialImportRow> rows, Function<OfficialImportRow, String> value) {
        return rows.stream().map(value).filter(text -> text != null).distinct().collect(Collectors.joining("\n"));
    }

    private static KnownOfficial official(Row row, Area area) {
        return new KnownOfficial(
                row.id("id"),
                row.text("code"),
                row.text("full_name"),
                row.id("unit_id"),
                area.contains(row.text("path")),
                new KnownContacts(
                        row.text("phone"),
                        row.text("email"),
                        row.texts("sectors").stream().map(Sector::valueOf).toList()),
                0);
    }

    private static KnownOfficial.Held held(Row row) {
        return new KnownOfficial.Held(
                row.choice("rank", Rank.class),
                row.id("unit_id"),
                row.text("title"),
                row.flag("district_secretary"),
                row.date("valid_from"),
                row.date("valid_to"),
                0);
    }
}
