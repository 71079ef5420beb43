package vn.satcoso.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.satcoso.regulation.LoadLimit;
import vn.satcoso.regulation.LoadLimits;
import vn.satcoso.roster.RosterFacts.Person;

/** Lays out what a roster and its lines are looked at by. */
@ApplicationScoped
class RosterSheets {
    @Inject
    RosterFacts facts;

    @Inject
    LoadLimits limits;

    RosterSheet of(Roster roster, Collection<RosterLine> lines) {
        UUID owner = roster.teamId() == null ? roster.unitId() : roster.teamId();
        List<Person> people = facts.people(owner, roster.month());
        Set<UUID> ids = Stream.concat(
                        lines.stream().map(RosterLine::officialId),
                        people.stream().map(person -> person.official().id()))
                .collect(Collectors.toSet());
        return new RosterSheet(
                facts.cells(owner, roster.month()),
                people,
                facts.named(ids),
                limits.most(LoadLimit.MEETING_MINUTES, roster.month().atEndOfMonth()));
    }
}
