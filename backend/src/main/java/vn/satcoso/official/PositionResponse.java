package vn.satcoso.official;

import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.unit.UnitRef;

/** A position that an official holds or held. */
public record PositionResponse(
        UUID id, Rank rank, UnitRef unit, String title, boolean districtSecretary, LocalDate from, LocalDate to) {}
