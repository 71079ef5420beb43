package vn.satcoso.unit;

import java.time.LocalDate;

/** What is known of a unit beside its name: the kind of area it lies in, and a cell's party members on a day. */
public record UnitTraits(
        boolean highland,
        boolean remote,
        boolean disadvantaged,
        boolean border,
        Integer memberCount,
        LocalDate memberCountOn) {
    public static final UnitTraits NONE = new UnitTraits(false, false, false, false, null, null);
}
