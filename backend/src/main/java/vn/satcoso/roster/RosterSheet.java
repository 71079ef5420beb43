package vn.satcoso.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.satcoso.official.OfficialRef;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.Days;
import vn.satcoso.roster.RosterFacts.Cell;
import vn.satcoso.roster.RosterFacts.Person;

/** The cells of a roster, those who may go, and what the lines say against them. */
record RosterSheet(List<Cell> cells, List<Person> people, Map<UUID, OfficialRef> names, int minutes) {

    /** The lines that are to be added to those there. */
    List<RosterLine> propose(Collection<RosterLine> there) {
        List<RosterPlanner.Person> going = people.stream()
                .filter(Person::active)
                .map(person -> new RosterPlanner.Person(person.official().id(), person.days(), person.followed()))
                .toList();
        return planner().plan(going, there);
    }

    /** 400 for a cell that is not of this roster, or somebody who may not go. */
    void check(Collection<RosterLine> lines) {
        for (RosterLine line : lines) {
            if (cell(line.cellId()) == null) {
                throw DomainException.invalid("cells", "roster.cellOutside");
            }
            boolean mayGo = people.stream()
                    .anyMatch(
                            person -> person.active() && person.official().id().equals(line.officialId()));
            if (!mayGo) {
                throw DomainException.invalid("cells", "roster.notOneOfThem");
            }
        }
    }

    /** 409 naming the first who is to be at two meetings at once. */
    void requireNoClash(Collection<RosterLine> lines) {
        planner().clashes(lines).stream()
                .map(line -> names.get(line.officialId()).fullName() + "|"
                        + cell(line.cellId()).heldOn())
                .sorted()
                .findFirst()
                .ifPresent(first -> {
                    String[] parts = first.split("\\|");
                    throw DomainException.conflict("roster.clash", parts[0], Days.text(LocalDate.parse(parts[1])));
                });
    }

    /** 409 naming the first who is not one of them any more on the day for which he is named. */
    void requireNoneGone(Collection<RosterLine> lines) {
        cells.stream()
                .flatMap(cell -> lines.stream()
                        .filter(line -> line.cellId().equals(cell.cell().id()) && gone(line, cell))
                        .map(line -> names.get(line.officialId()).fullName())
                        .sorted()
                        .map(name -> DomainException.conflict(
                                "roster.gone", name, cell.cell().name())))
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    List<RosterResponse.Cell> cells(Collection<RosterLine> lines) {
        Set<RosterLine> clashing = planner().clashes(lines);
        return cells.stream()
                .map(cell -> new RosterResponse.Cell(
                        cell.cell(),
                        cell.communeName(),
                        cell.meetingId(),
                        cell.heldOn(),
                        cell.startsAt(),
                        lines.stream()
                                .filter(line -> line.cellId().equals(cell.cell().id()))
                                .map(line -> visitor(line, cell, clashing.contains(line)))
                                .sorted((one, other) -> one.official()
                                        .fullName()
                                        .compareTo(other.official().fullName()))
                                .toList()))
                .toList();
    }

    List<RosterResponse.Person> people(Collection<RosterLine> lines) {
        return people.stream()
                .filter(Person::active)
                .map(person -> new RosterResponse.Person(
                        person.official(),
                        (int) lines.stream()
                                .filter(line -> line.officialId()
                                        .equals(person.official().id()))
                                .count(),
                        List.copyOf(person.followed())))
                .toList();
    }

    /** Who goes where, in words: the cells in their order, each with its people. */
    String words(Collection<RosterLine> lines) {
        Map<UUID, String> going = new HashMap<>();
        lines.stream()
                .sorted((one, other) -> names.get(one.officialId())
                        .fullName()
                        .compareTo(names.get(other.officialId()).fullName()))
                .forEach(line -> going.merge(
                        line.cellId(), names.get(line.officialId()).fullName(), (one, other) -> one + ", " + other));
        return cells.stream()
                .filter(cell -> going.containsKey(cell.cell().id()))
                .map(cell -> cell.cell().name() + " (" + cell.communeName() + "): "
                        + going.get(cell.cell().id()))
                .collect(Collectors.joining("; "));
    }

    /** The cells with a day to which the official goes, in order. */
    Stream<Cell> of(UUID officialId, Collection<RosterLine> lines) {
        return cells.stream()
                .filter(cell -> lines.contains(new RosterLine(cell.cell().id(), officialId)));
    }

    /** The lines that name the official for a day after this one, or for a cell that has no day yet. */
    Set<RosterLine> after(LocalDate lastDay, UUID officialId, Collection<RosterLine> lines) {
        Set<UUID> later = cells.stream()
                .filter(cell -> cell.heldOn() == null || cell.heldOn().isAfter(lastDay))
                .map(cell -> cell.cell().id())
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.officialId().equals(officialId) && later.contains(line.cellId()))
                .collect(Collectors.toSet());
    }

    private RosterResponse.Visitor visitor(RosterLine line, Cell cell, boolean clash) {
        return new RosterResponse.Visitor(names.get(line.officialId()), clash, gone(line, cell));
    }

    private boolean gone(RosterLine line, Cell cell) {
        return people.stream()
                .filter(person -> person.official().id().equals(line.officialId()) && person.active())
                .noneMatch(person ->
                        cell.heldOn() == null || person.days().stream().anyMatch(days -> days.contains(cell.heldOn())));
    }

    private Cell cell(UUID id) {
        return cells.stream()
                .filter(cell -> cell.cell().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private RosterPlanner planner() {
        return new RosterPlanner(
                cells.stream()
                        .filter(cell -> cell.heldOn() != null)
                        .map(cell -> new RosterPlanner.Slot(
                                cell.cell().id(), cell.heldOn().atTime(cell.startsAt())))
                        .toList(),
                minutes);
    }
}
