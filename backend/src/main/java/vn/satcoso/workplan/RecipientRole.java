package vn.satcoso.workplan;

/** Why a unit is sent a plan (S0-20): it hosts visits, it follows the plan, or it only has to know. */
public enum RecipientRole {
    HOST,
    ORGANIZER,
    INFORMED
}
