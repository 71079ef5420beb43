package vn.satcoso.regulation;

import java.util.UUID;

/** A regulation as it is named inside other answers. */
public record RegulationRef(UUID id, String number, String title) {}
