package vn.satcoso.session;

import static vn.satcoso.platform.security.Roles.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each role may do in the product as a whole; what it may do with one object, that object says. */
final class Menu {
    private static final Set<String> ORGANIZERS = Set.of(PROVINCE_ORGANIZER, DISTRICT_ORGANIZER);
    private static final Set<String> OVERSEERS = Set.of(
            PROVINCE_ORGANIZER,
            PROVINCE_STANDING,
            PROVINCE_INSPECTOR,
            PROVINCE_PROPAGANDA,
            AUDITOR,
            DISTRICT_ORGANIZER,
            TEAM_LEADER,
            INTEGRATION_READ);
    private static final Set<String> HOSTS = Set.of(COMMUNE_COMMITTEE, CELL_SECRETARY);
    /** Those besides the organizers who see how hosts do what they owe, and the hosts themselves. */
    private static final Set<String> HOST_WATCHERS =
            Set.of(PROVINCE_STANDING, PROVINCE_INSPECTOR, AUDITOR, COMMUNE_COMMITTEE, INTEGRATION_READ);

    private static final Set<String> PROPOSAL_READERS = Set.of(
            PROVINCE_ORGANIZER,
            PROVINCE_STANDING,
            PROVINCE_INSPECTOR,
            AUDITOR,
            DISTRICT_ORGANIZER,
            TEAM_LEADER,
            OFFICIAL,
            COMMUNE_COMMITTEE,
            CELL_SECRETARY,
            AGENCY,
            INTEGRATION_READ);

    private static final Map<String, List<Set<String>>> ACTIONS = new LinkedHashMap<>();

    static {
        ACTIONS.put("units.read", List.of(OVERSEERS, HOSTS, Set.of(OFFICIAL, AGENCY)));
        ACTIONS.put("units.create", List.of(ORGANIZERS, Set.of(COMMUNE_COMMITTEE, INTEGRATION_WRITE)));
        ACTIONS.put("imports.create", List.of(Set.of(PROVINCE_ORGANIZER, INTEGRATION_WRITE)));
        ACTIONS.put("officials.read", List.of(OVERSEERS, HOSTS, Set.of(OFFICIAL)));
        ACTIONS.put("officials.create", List.of(ORGANIZERS, Set.of(INTEGRATION_WRITE)));
        ACTIONS.put("assignments.read", List.of(OVERSEERS, HOSTS, Set.of(OFFICIAL)));
        ACTIONS.put("assignments.create", List.of(ORGANIZERS, Set.of(INTEGRATION_WRITE)));
        ACTIONS.put("teams.read", List.of(OVERSEERS, HOSTS, Set.of(OFFICIAL)));
        ACTIONS.put("teams.create", List.of(ORGANIZERS));
        ACTIONS.put("rosters.read", List.of(OVERSEERS, HOSTS, Set.of(OFFICIAL)));
        ACTIONS.put("rosters.create", List.of(ORGANIZERS, Set.of(TEAM_LEADER, COMMUNE_COMMITTEE)));
        ACTIONS.put("rosters.import", List.of(ORGANIZERS, Set.of(TEAM_LEADER, COMMUNE_COMMITTEE)));
        ACTIONS.put("regulations.read", List.of(OVERSEERS, HOSTS, Set.of(OFFICIAL, AGENCY)));
        ACTIONS.put("regulations.edit", List.of(Set.of(PROVINCE_ORGANIZER)));
        ACTIONS.put("work-plans.read", List.of(OVERSEERS, Set.of(OFFICIAL, COMMUNE_COMMITTEE)));
        ACTIONS.put("work-plans.received", List.of(ORGANIZERS, Set.of(COMMUNE_COMMITTEE)));
        ACTIONS.put("work-plans.create", List.of(Set.of(OFFICIAL)));
        ACTIONS.put("meetings.read", List.of(OVERSEERS, HOSTS, Set.of(OFFICIAL)));
        ACTIONS.put("briefings.read", List.of(ORGANIZERS, HOST_WATCHERS));
        ACTIONS.put("steering.read", List.of(ORGANIZERS, HOST_WATCHERS));
        ACTIONS.put("field-trips.create", List.of(ORGANIZERS, Set.of(OFFICIAL)));
        ACTIONS.put("heats.read", List.of(OVERSEERS, HOSTS, Set.of(OFFICIAL)));
        ACTIONS.put(
                "visit-reports.read",
                List.of(
                        ORGANIZERS,
                        Set.of(PROVINCE_STANDING, PROVINCE_INSPECTOR, AUDITOR, OFFICIAL, COMMUNE_COMMITTEE)));
        ACTIONS.put("proposals.read", List.of(PROPOSAL_READERS));
        ACTIONS.put("proposals.create", List.of(Set.of(OFFICIAL, COMMUNE_COMMITTEE, TEAM_LEADER, DISTRICT_ORGANIZER)));
        ACTIONS.put("proposals.import", List.of(ORGANIZERS, Set.of(COMMUNE_COMMITTEE)));
        ACTIONS.put("proposals.desk", List.of(ORGANIZERS, Set.of(COMMUNE_COMMITTEE)));
        ACTIONS.put("proposals.agency", List.of(Set.of(AGENCY)));
        ACTIONS.put(
                "proposals.agencies",
                List.of(
                        ORGANIZERS,
                        Set.of(
                                PROVINCE_STANDING,
                                PROVINCE_INSPECTOR,
                                AUDITOR,
                                COMMUNE_COMMITTEE,
                                AGENCY,
                                INTEGRATION_READ)));
        ACTIONS.put("proposals.confirm", List.of(HOSTS));
        ACTIONS.put("proposals.direct", List.of(Set.of(PROVINCE_STANDING, PROVINCE_ORGANIZER, AUDITOR)));
        ACTIONS.put("feeds.create", List.of(HOSTS, Set.of(OFFICIAL, DISTRICT_ORGANIZER, TEAM_LEADER)));
        ACTIONS.put("quota.read", List.of(OVERSEERS, Set.of(OFFICIAL)));
    }

    private Menu() {}

    static List<String> actions(Set<String> roles) {
        return ACTIONS.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(set -> set.stream().anyMatch(roles::contains)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
