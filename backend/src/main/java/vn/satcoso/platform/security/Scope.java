package vn.satcoso.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the current user may act: a role says what one may do, the unit says where. A role acts at the unit of its own
 * level on the way from the root to the user's unit; a unit above that level gives nothing.
 */
@RequestScoped
public class Scope {
    @Inject
    CurrentUser user;

    @Inject
    UnitLineage units;

    @Inject
    OfficialDirectory officials;

    @Inject
    AssignedPaths assignments;

    private List<Place> lineage;
    private Optional<Person> person;
    private List<String> assigned;

    /** The area in which the user may act by virtue of any of these roles. */
    public Area area(String... roles) {
        List<String> paths = new ArrayList<>();
        for (String role : roles) {
            if (!user.has(role)) {
                continue;
            }
            if (Roles.OFFICIAL.equals(role)) {
                paths.addAll(assignedPaths());
            } else {
                place(Roles.level(role)).map(Place::path).ifPresent(paths::add);
            }
        }
        return new Area(paths);
    }

    /** The area of every role that the user holds. */
    public Area area() {
        return area(user.roles().toArray(String[]::new));
    }

    /** The area of the roles that act at the user's unit; what an official sees by his assignments is left out. */
    public Area unitArea() {
        return area(user.roles().stream()
                .filter(role -> !Roles.OFFICIAL.equals(role))
                .toArray(String[]::new));
    }

    /** The official that the user is, when he holds that role. */
    public Optional<Person> official() {
        if (person == null) {
            String code = user.officialCode();
            person = user.has(Roles.OFFICIAL) && code != null ? officials.official(code) : Optional.empty();
        }
        return person;
    }

    public UUID officialId() {
        return official().map(Person::id).orElse(null);
    }

    /** The user's unit; empty when the token names none or one that does not exist today. */
    public Optional<Place> unit() {
        return lineage().isEmpty() ? Optional.empty() : Optional.of(lineage().getLast());
    }

    /** The unit where the user himself sits: the token names it, and he holds a role that acts at its level. */
    public Optional<Place> seat() {
        Set<String> levels =
                user.roles().stream().map(Roles::level).filter(Objects::nonNull).collect(Collectors.toSet());
        return levels.isEmpty() ? Optional.empty() : unit().filter(place -> levels.contains(place.kind()));
    }

    /** Why the user sees nothing, as a message code; null when he sees something. */
    public String problem() {
        Set<String> roles = user.roles();
        if (roles.isEmpty()) {
            return "scope.noRole";
        }
        if (official().isPresent()) {
            return null;
        }
        if (roles.equals(Set.of(Roles.OFFICIAL))) {
            return user.officialCode() == null ? "scope.noOfficial" : "scope.unknownOfficial";
        }
        if (user.unitCode() == null) {
            return "scope.noUnit";
        }
        if (lineage().isEmpty()) {
            return user.has(Roles.PROVINCE_ORGANIZER) ? "scope.newProvince" : "scope.unknownUnit";
        }
        return area().isEmpty() ? "scope.wrongLevel" : null;
    }

    /** The unit at which the first of these roles acts that the user holds. */
    public Optional<Place> placeOf(String... roles) {
        return Arrays.stream(roles)
                .filter(user::has)
                .map(role -> place(Roles.level(role)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Place> place(String level) {
        return lineage().stream().filter(place -> place.kind().equals(level)).findFirst();
    }

    private List<Place> lineage() {
        if (lineage == null) {
            lineage = user.unitCode() == null ? List.of() : units.lineage(user.unitCode());
        }
        return lineage;
    }

    private List<String> assignedPaths() {
        if (assigned == null) {
            assigned = official().map(p -> assignments.assignedPaths(p.id())).orElse(List.of());
        }
        return assigned;
    }
}
