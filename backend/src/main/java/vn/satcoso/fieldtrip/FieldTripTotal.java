package vn.satcoso.fieldtrip;

/** How many trips, and how many days on them, one official, unit or month has; {@code key} is its id, or yyyy-MM. */
public record FieldTripTotal(String key, String name, int count, int days) {}
