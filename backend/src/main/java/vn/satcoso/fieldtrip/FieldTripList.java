package vn.satcoso.fieldtrip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.web.CleanText;
import vn.satcoso.unit.UnitRef;

/** The reading side of field trips. */
@ApplicationScoped
class FieldTripList {
    private static final String COLUMNS = """
            t.*, o.code as official_code, o.full_name, ou.path as official_path, u.code as unit_code,
            u.name as unit_name, u.kind as unit_kind, p.name as parent_name""";
    private static final String FROM = """
            field_trip t join official o on o.id = t.official_id join unit ou on ou.id = o.unit_id
            join unit u on u.id = t.unit_id left join unit p on p.id = u.parent_id""";
    private static final Map<String, String> SORTS =
            Map.of("from", "t.from_day", "official", "o.sort_name", "unit", "u.name collate \"vi-x-icu\"");

    @Inject
    EntityManager em;

    @Inject
    FieldTripAccess access;

    Page<FieldTripResponse> page(FieldTripFilter filter, PageRequest request) {
        return filtered(access.visible(ListQuery.select(COLUMNS, FROM)), filter)
                .sort(request.sort, SORTS, "from,desc", "t.id desc")
                .page(em, request, this::response);
    }

    /** The trips that stand, counted; those taken back never count. */
    List<FieldTripTotal> totals(FieldTripFilter filter, FieldTripGroup by) {
        ListQuery query = ListQuery.select(
                "%s as key, %s as name, count(*) as trips, sum(t.to_day - t.from_day + 1) as days"
                        .formatted(by.key, by.name),
                FROM);
        return filtered(access.visible(query), filter)
                .where("t.withdrawn_at is null")
                .groupBy(by.key + ", " + by.name + ", " + by.order)
                .sort(null, Map.of("name", by.order), "name", by.key)
                .list(
                        em,
                        row -> new FieldTripTotal(
                                row.text("key"), row.text("name"), row.number("trips"), row.number("days")));
    }

    FieldTripResponse one(UUID id) {
        return access.visible(ListQuery.select(COLUMNS, FROM))
                .where("t.id = :id", "id", id)
                .find(em, this::response)
                .orElseThrow(() -> DomainException.notFound("fieldTrip.missing"));
    }

    /** The units of the province in which this unit lies, by name, for a choice of where one went. */
    Page<UnitRef> places(UUID unitOfOfficial, String search, PageRequest request) {
        return ListQuery.select("u.id, u.code, u.name, u.kind", "unit u")
                .where("""
                        u.path >= (select split_part(x.path, '.', 1) || '.' from unit x where x.id = :home)
                        and u.path < (select split_part(x.path, '.', 1) || '/' from unit x where x.id = :home)""", "home", unitOfOfficial)
                .where("u.valid_to is null")
                .search("u.name_norm", search)
                .orderBy("u.name collate \"vi-x-icu\", u.id")
                .page(em, request.inFixedOrder(), row -> UnitRef.of(row));
    }

    /** The name of the unit when it lies in the province of the other; null when it does not. */
    String nameInProvince(UUID unitId, UUID unitOfOfficial) {
        return ListQuery.select("u.name", "unit u join unit h on h.id = :home")
                .bind("home", unitOfOfficial)
                .where("u.id = :unit", "unit", unitId)
                .where("split_part(u.path, '.', 1) = split_part(h.path, '.', 1)")
                .find(em, row -> row.text("name"))
                .orElse(null);
    }

    private static ListQuery filtered(ListQuery query, FieldTripFilter filter) {
        String words = CleanText.of(filter.search);
        return query.filter("t.to_day >= :from", "from", filter.from)
                .filter("t.from_day <= :to", "to", filter.to)
                .filter("t.official_id = :official", "official", filter.officialId)
                .under("u.path", filter.under)
                .filter("t.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .filter(
                        "(t.withdrawn_at is null or :withdrawn)",
                        "withdrawn",
                        Boolean.TRUE.equals(filter.withdrawn) ? Boolean.TRUE : Boolean.FALSE)
                .search("o.name_norm || ' ' || u.name_norm", words);
    }

    private FieldTripResponse response(Row row) {
        UUID official = row.id("official_id");
        boolean stands = row.instant("withdrawn_at") == null;
        boolean writable = stands && access.mayWrite(official, row.text("official_path"));
        return new FieldTripResponse(
                row.id("id"),
                new OfficialRef(official, row.text("official_code"), row.text("full_name")),
                UnitRef.of(row, "unit"),
                row.text("parent_name"),
                row.choice("kind", FieldTripKind.class),
                row.date("from_day"),
                row.date("to_day"),
                row.text("people_met"),
                row.text("content"),
                row.text("result"),
                row.text("recorded_by"),
                row.flag("recorded_on_behalf"),
                row.instant("recorded_at"),
                row.text("withdraw_reason"),
                row.text("withdrawn_by"),
                row.instant("withdrawn_at"),
                row.number("version"),
                writable ? List.of("update", "withdraw") : List.of());
    }
}
