package vn.satcoso.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A unit in a list. */
public record UnitResponse(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        UUID parentId,
        String parentName,
        LocalDate validFrom,
        LocalDate validTo,
        int childCount,
        boolean highland,
        boolean remote,
        boolean disadvantaged,
        boolean border,
        Integer memberCount,
        LocalDate memberCountOn,
        int version,
        List<String> actions) {}
