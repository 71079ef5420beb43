package vn.satcoso.quota;

import java.time.LocalDate;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.time.Period;

/** A rank that an official held on some days, at the unit with this path. */
record HeldRank(Rank rank, boolean districtSecretary, String title, String unitPath, Period days) {
    boolean on(LocalDate day) {
        return days.contains(day);
    }
}
