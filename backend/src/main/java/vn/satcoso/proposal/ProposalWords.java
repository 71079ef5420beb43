package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.time.Days;
import vn.satcoso.sector.Sector;

/** What the choices of proposals are called, and what a file says above its table of how it was filtered. */
@ApplicationScoped
public class ProposalWords {
    private static final Map<ProposalGrouping, Class<? extends Enum<?>>> CHOICES = Map.of(
            ProposalGrouping.KIND, ProposalKind.class,
            ProposalGrouping.COMPETENCE, Competence.class,
            ProposalGrouping.STATE, ProposalState.class,
            ProposalGrouping.OUTCOME, Outcome.class,
            ProposalGrouping.SECTOR, Sector.class);

    @Inject
    RequestLanguage language;

    @Inject
    EntityManager em;

    /** The words of a choice; null when there is none. */
    public String of(Enum<?> choice) {
        return choice == null
                ? null
                : language.text("proposal.word." + choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** What a group of the figures is called. */
    public String group(ProposalGrouping by, String key) {
        if (key == null) {
            return language.text("proposal.sheet.none." + by);
        }
        Stream<String> names = switch (by) {
            case MONTH -> Stream.of(key.replaceFirst("^(\\d{4})-(\\d{2})$", "$2/$1"));
            case AGENCY, UNIT ->
                ListQuery.select("u.name", "unit u")
                        .where("cast(u.id as text) = :key", "key", key)
                        .list(em, row -> row.text("name"))
                        .stream();
            default ->
                Stream.of(CHOICES.get(by).getEnumConstants())
                        .filter(choice -> choice.name().equals(key))
                        .map(this::of);
        };
        return names.findFirst().orElse(key);
    }

    /** The title, the day and the filters, each a line. */
    public List<String> above(String title, ProposalFilter filter, LocalDate day, String... more) {
        List<String> chosen = Stream.concat(chosen(filter), Stream.of(more))
                .filter(Objects::nonNull)
                .toList();
        return List.of(
                title,
                language.text("proposal.sheet.asOf", Days.text(day)),
                language.text(
                        "proposal.sheet.filters",
                        chosen.isEmpty() ? language.text("proposal.sheet.noFilter") : String.join("; ", chosen)));
    }

    public String title(String sheet) {
        return language.text("proposal.sheet.title." + sheet);
    }

    public List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> language.text("proposal.column." + column))
                .toList();
    }

    /** A day after words that say what it is; null when there is none. */
    public String day(String code, LocalDate day) {
        return day == null ? null : language.text("proposal.sheet." + code, Days.text(day));
    }

    /** What a unit is called; null when none is named. */
    public String unit(UUID id) {
        return id == null
                ? null
                : ListQuery.select("u.name", "unit u")
                        .where("u.id = :id", "id", id)
                        .list(em, row -> row.text("name"))
                        .stream()
                        .findFirst()
                        .orElse(null);
    }

    private Stream<String> chosen(ProposalFilter filter) {
        List<String> chosen = new ArrayList<>();
        if (filter.state != null) {
            filter.state.forEach(state -> chosen.add(of(state)));
        }
        Stream.of(
                        filter.kind,
                        filter.line,
                        filter.competence,
                        filter.sector,
                        filter.urgency,
                        filter.outcome,
                        filter.closure,
                        filter.show)
                .forEach(choice -> chosen.add(of(choice)));
        chosen.add(unit(filter.unitId));
        chosen.add(unit(filter.agencyId));
        chosen.add(day("from", filter.from));
        chosen.add(day("to", filter.to));
        chosen.add(flag("open", filter.open));
        chosen.add(flag("overdue", filter.overdue));
        chosen.add(flag("paused", filter.paused));
        chosen.add(of(filter.extension));
        chosen.add(filter.officialId == null ? null : language.text("proposal.sheet.ofOfficial"));
        chosen.add(filter.reportId == null ? null : language.text("proposal.sheet.ofReport"));
        chosen.add(filter.search == null || filter.search.isBlank() ? null : "“" + filter.search.strip() + "”");
        return chosen.stream();
    }

    String hours(long many) {
        return language.text("proposal.sheet.hours", many);
    }

    private String flag(String code, Boolean value) {
        return value == null ? null : language.text("proposal.sheet." + code + "." + value);
    }
}
