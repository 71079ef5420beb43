package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.assignment.RoundPreview.Clash;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** What a round is compared with. */
@ApplicationScoped
class RoundList {
    @Inject
    EntityManager em;

    /** The assignments of these officials to these units that hold on some of the round's days. */
    List<Clash> held(AssignmentRoundRequest request, Collection<UUID> officials, Collection<UUID> units) {
        ListQuery query = ListQuery.select(
                        """
                        a.id, a.valid_from, a.valid_to, a.decision_number, o.id as official_id, o.code as official_code,
                        o.full_name, u.id as unit_id, u.code, u.name, u.kind""", "assignment a join official o on o.id = a.official_id join unit u on u.id = a.unit_id")
                .where("a.official_id in (:officials)", "officials", officials)
                .where("a.unit_id in (:units)", "units", units)
                .where("a.regulation_id = :regulation", "regulation", request.regulationId())
                .where("(a.valid_to is null or a.valid_to >= :from)", "from", request.from())
                .filter("a.valid_from <= :to", "to", request.to());
        return query.orderBy("o.sort_name, u.name, a.id")
                .list(
                        em,
                        row -> new Clash(
                                row.id("id"),
                                new OfficialRef(
                                        row.id("official_id"), row.text("official_code"), row.text("full_name")),
                                new UnitRef(
                                        row.id("unit_id"),
                                        row.text("code"),
                                        row.text("name"),
                                        row.choice("kind", UnitKind.class)),
                                row.date("valid_from"),
                                row.date("valid_to"),
                                row.text("decision_number")));
    }

    /** How many units each of these officials follows on the first day, those chosen now left out. */
    Map<UUID, Integer> load(AssignmentRoundRequest request, Collection<UUID> officials) {
        record Load(UUID official, int units) {}
        return ListQuery.select("a.official_id, count(distinct a.unit_id) as units", "assignment a")
                .where("a.official_id in (:officials)", "officials", officials)
                .where("a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)", "day", request.from())
                .groupBy("a.official_id")
                .list(em, row -> new Load(row.id("official_id"), row.number("units")))
                .stream()
                .collect(Collectors.toMap(Load::official, Load::units));
    }
}
