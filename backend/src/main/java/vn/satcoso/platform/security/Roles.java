package vn.satcoso.platform.security;

import java.util.Map;

/** The roles of the product, as Keycloak names them, and the level of the unit at which each of them acts. */
public final class Roles {
    public static final String PROVINCE_ORGANIZER = "province-organizer";
    public static final String PROVINCE_STANDING = "province-standing";
    public static final String PROVINCE_INSPECTOR = "province-inspector";
    public static final String PROVINCE_PROPAGANDA = "province-propaganda";
    public static final String OFFICIAL = "official";
    public static final String AGENCY = "agency";
    public static final String DISTRICT_ORGANIZER = "district-organizer";
    public static final String TEAM_LEADER = "team-leader";
    public static final String COMMUNE_COMMITTEE = "commune-committee";
    public static final String CELL_SECRETARY = "cell-secretary";
    public static final String AUDITOR = "auditor";

    /** A service account that was granted the scope {@code satcoso.read}, or {@code satcoso.write}. */
    public static final String INTEGRATION_READ = "integration-read";

    public static final String INTEGRATION_WRITE = "integration-write";

    /** Whoever holds a role of the product; a service account only with {@code satcoso.read}. */
    public static final String READER = "satcoso:reader";

    private static final Map<String, String> LEVELS = Map.ofEntries(
            Map.entry(PROVINCE_ORGANIZER, "PROVINCE"),
            Map.entry(PROVINCE_STANDING, "PROVINCE"),
            Map.entry(PROVINCE_INSPECTOR, "PROVINCE"),
            Map.entry(PROVINCE_PROPAGANDA, "PROVINCE"),
            Map.entry(AUDITOR, "PROVINCE"),
            Map.entry(INTEGRATION_READ, "PROVINCE"),
            Map.entry(INTEGRATION_WRITE, "PROVINCE"),
            Map.entry(AGENCY, "AGENCY"),
            Map.entry(DISTRICT_ORGANIZER, "DISTRICT"),
            Map.entry(TEAM_LEADER, "DISTRICT"),
            Map.entry(COMMUNE_COMMITTEE, "COMMUNE"),
            Map.entry(CELL_SECRETARY, "CELL"));

    private Roles() {}

    /** The kind of unit at which this role acts; null for the official, who acts where he is assigned. */
    public static String level(String role) {
        return LEVELS.get(role);
    }

    static boolean mayRead(String role) {
        return known(role) && !INTEGRATION_WRITE.equals(role);
    }

    static boolean known(String role) {
        return OFFICIAL.equals(role) || LEVELS.containsKey(role);
    }
}
