package vn.satcoso.fieldtrip;

/** By what trips are counted. */
public enum FieldTripGroup {
    OFFICIAL("o.id::text", "o.full_name", "o.sort_name"),
    UNIT("u.id::text", "u.name", "u.path"),
    /** The month in which a trip began. */
    MONTH("to_char(t.from_day, 'YYYY-MM')", "to_char(t.from_day, 'MM/YYYY')", "to_char(t.from_day, 'YYYY-MM')");

    final String key;
    final String name;
    final String order;

    FieldTripGroup(String key, String name, String order) {
        this.key = key;
        this.name = name;
        this.order = order;
    }
}
