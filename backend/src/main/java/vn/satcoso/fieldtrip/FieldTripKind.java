package vn.satcoso.fieldtrip;

/** What an official did on a trip to the grassroots that was no cell meeting (S0-03, S1-07). */
public enum FieldTripKind {
    /** Work with the committee of the place. */
    COMMITTEE_WORK,
    SURVEY,
    /** Meeting the people. */
    PEOPLE_MEETING,
    CONFERENCE,
    FESTIVAL,
    OTHER
}
