package vn.satcoso.proposal;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.sector.Sector;
import vn.satcoso.unit.UnitKind;
import vn.satcoso.unit.UnitRef;

/** Makes the rows of proposals of what {@link #COLUMNS} and {@link #FROM} select. */
@ApplicationScoped
class ProposalRows {
    static final String COLUMNS =
            """
            p.id, p.number, p.kind, p.line, p.state, p.content, left(p.content, 300) as beginning, p.place,
            p.responsible, p.requested, p.sector, p.urgency, p.source, p.competence, p.path, p.unit_id,
            p.author_official_id, p.author_unit_id, p.author_name, p.desk_id, p.agency_id, p.due_on, p.due_at,
            p.outcome, p.closure, p.reached, p.confirm_by, p.reopened, p.submitted_at, p.state_since, p.version,
            p.hot_ground, p.beyond_ground, p.urgent_ground, p.created_at, p.closed_at, p.report_id, p.heard_on, p.result,
            p.return_note, p.return_fields, p.paused_on, p.extension,
            %2$s as coordinates, p.owner_id, %3$s,
            exists (select 1 from proposal_follower xf where xf.proposal_id = p.id
                    and xf.subject = :callersSubject) as followed,
            (%1$s) is true as overdue,
            exists (select 1 from proposal_escalation xe where xe.proposal_id = p.id and xe.due_on = p.due_on
                    and coalesce(xe.days, xe.hours) > 0) as escalated,
            u.code as unit_code, u.name as unit_name, u.kind as unit_kind,
            case when u.kind = 'CELL' then c.name end as commune_name,
            o.code as official_code, o.full_name as official_name,
            a.code as author_code, a.name as author_unit_name, a.kind as author_kind,
            d.code as desk_code, d.name as desk_name, d.kind as desk_kind, d.path as desk_path,
            g.code as agency_code, g.name as agency_name, g.kind as agency_kind,
            w.code as owner_code, w.full_name as owner_name""".formatted(Overdue.of("p", ":rowDay", ":rowTime"), ProposalTurns.COORDINATES, OwnTasks.COLUMNS);

    static final String FROM = """
            proposal p join unit u on u.id = p.unit_id left join unit c on c.id = u.parent_id
            left join official o on o.id = p.author_official_id left join unit a on a.id = p.author_unit_id
            left join unit d on d.id = p.desk_id left join unit g on g.id = p.agency_id
            left join official w on w.id = p.owner_id""";

    @Inject
    ProposalParties parties;

    @Inject
    Clock clock;

    /** A proposal that the caller sees, and what he is to it. */
    record Seen(
            ProposalRow row,
            SeenProposal facts,
            ProposalContent content,
            Instant createdAt,
            Instant closedAt,
            UUID reportId,
            LocalDate heardOn,
            String result,
            String returnNote,
            List<String> returnFields) {}

    ProposalRow row(Row row) {
        return row(row, facts(row));
    }

    Seen seen(Row row) {
        SeenProposal facts = facts(row);
        return new Seen(
                row(row, facts),
                facts,
                content(row),
                row.instant("created_at"),
                row.instant("closed_at"),
                row.id("report_id"),
                row.date("heard_on"),
                row.text("result"),
                row.text("return_note"),
                row.texts("return_fields"));
    }

    private ProposalRow row(Row row, SeenProposal facts) {
        return new ProposalRow(
                row.id("id"),
                row.number("number"),
                row.choice("kind", ProposalKind.class),
                facts.line(),
                facts.state(),
                row.text("beginning"),
                row.text("place"),
                row.choice("sector", Sector.class),
                row.choice("urgency", Urgency.class),
                row.choice("competence", Competence.class),
                unit(row, "unit_id", "unit_code", "unit_name", "unit_kind"),
                row.text("commune_name"),
                author(row),
                unit(row, "desk_id", "desk_code", "desk_name", "desk_kind"),
                official(row, "owner_id", "owner_code", "owner_name"),
                unit(row, "agency_id", "agency_code", "agency_name", "agency_kind"),
                row.date("due_on"),
                row.instant("due_at"),
                daysLate(row),
                hoursLate(row),
                row.flag("escalated"),
                row.date("paused_on"),
                facts.extension(),
                row.choice("outcome", Outcome.class),
                row.choice("closure", Closure.class),
                facts.reached(),
                row.date("confirm_by"),
                row.number("reopened"),
                row.instant("submitted_at"),
                row.instant("state_since"),
                row.number("version"),
                parties.actions(facts));
    }

    private static SeenProposal facts(Row row) {
        return new SeenProposal(
                row.choice("line", ProposalLine.class),
                row.choice("state", ProposalState.class),
                row.text("path"),
                row.choice("unit_kind", UnitKind.class),
                row.id("author_official_id"),
                row.id("author_unit_id"),
                row.choice("desk_kind", UnitKind.class),
                row.text("desk_path"),
                row.id("agency_id"),
                row.texts("reached").stream().map(Recipient::valueOf).toList(),
                row.date("paused_on") != null,
                row.choice("extension", ExtensionState.class),
                row.id("owner_id"),
                row.flag("of_competence"),
                row.flag("of_sector"),
                row.flag("coordinates"),
                row.flag("followed"));
    }

    private static ProposalContent content(Row row) {
        DirectGrounds grounds =
                new DirectGrounds(row.text("hot_ground"), row.text("beyond_ground"), row.text("urgent_ground"));
        return new ProposalContent(
                row.choice("kind", ProposalKind.class),
                row.text("content"),
                row.text("place"),
                row.text("responsible"),
                row.text("requested"),
                row.choice("sector", Sector.class),
                row.choice("urgency", Urgency.class),
                row.text("source"),
                row.choice("line", ProposalLine.class) == ProposalLine.DIRECT ? grounds : null);
    }

    private static ProposalAuthor author(Row row) {
        return new ProposalAuthor(
                row.text("author_name"),
                official(row, "author_official_id", "official_code", "official_name"),
                unit(row, "author_unit_id", "author_code", "author_unit_name", "author_kind"));
    }

    private static OfficialRef official(Row row, String id, String code, String name) {
        return row.id(id) == null ? null : new OfficialRef(row.id(id), row.text(code), row.text(name));
    }

    static UnitRef unit(Row row, String id, String code, String name, String kind) {
        return row.id(id) == null
                ? null
                : new UnitRef(row.id(id), row.text(code), row.text(name), row.choice(kind, UnitKind.class));
    }

    private Integer daysLate(Row row) {
        return row.flag("overdue") ? (int) DAYS.between(row.date("due_on"), LocalDate.now(clock)) : null;
    }

    private Integer hoursLate(Row row) {
        Instant hour = row.instant("due_at");
        return row.flag("overdue") && hour != null ? (int) HOURS.between(hour, clock.instant()) : null;
    }
}
