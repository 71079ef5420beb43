package vn.satcoso.sector;

/** The field that a matter belongs to, and in which an official settles what he can (lĩnh vực). */
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
