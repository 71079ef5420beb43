package vn.satcoso.meeting;

/** Why an official did not come (S2-25). */
public enum AbsenceReason {
    URGENT_WORK,
    BUSINESS_TRIP,
    SICK,
    OTHER
}
