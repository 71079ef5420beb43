package vn.satcoso.proposal;

/** The field that a matter belongs to (lĩnh vực). */
public enum Sector {
    LAND,
    INFRASTRUCTURE,
    AGRICULTURE,
    ENVIRONMENT,
    ECONOMY,
    FINANCE,
    HEALTH,
    EDUCATION,
    CULTURE,
    SOCIAL_POLICY,
    ETHNIC_RELIGION,
    JUSTICE,
    DEFENCE_SECURITY,
    PARTY_BUILDING,
    OTHER
}
