package vn.satcoso.regulation;

import java.util.List;
import java.util.UUID;
import vn.satcoso.official.Rank;

/** A due date by regulation; {@code byDefault} marks a date that no source states. */
public record DeadlineRuleResponse(
        UUID id,
        Obligation obligation,
        List<Rank> ranks,
        int month,
        int day,
        int yearFrom,
        Integer yearTo,
        boolean byDefault,
        String article,
        String sourcePhrase) {}
