package vn.satcoso.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.satcoso.official.Rank;
import vn.satcoso.platform.time.Period;

/** A rank that an official held on some days, at the unit with this path. */
record HeldRank(Rank rank, boolean districtSecretary, String title, String unitPath, Period days) {
    boolean on(LocalDate day) {
        return days.contains(day);
    }

    /** The same rank on the days that lie in none of these periods. */
    Stream<HeldRank> outside(List<Period> periods) {
        Stream<Period> left = Stream.of(days);
        for (Period period : periods) {
            left = left.flatMap(part -> part.without(period));
        }
        return left.map(part -> new HeldRank(rank, districtSecretary, title, unitPath, part));
    }
}
