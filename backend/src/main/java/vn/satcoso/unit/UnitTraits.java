package vn.satcoso.unit;

import java.time.LocalDate;

/**
 * What is known of a unit beside its name: the kind of area it lies in, a cell's party members on a day, and what a committee
 * puts on its papers.
 */
public record UnitTraits(
        boolean highland,
        boolean remote,
        boolean disadvantaged,
        boolean border,
        Integer memberCount,
        LocalDate memberCountOn,
        String documentCode,
        LocalDate termBeganOn) {
    public static final UnitTraits NONE = new UnitTraits(false, false, false, false, null, null, null, null);
}
