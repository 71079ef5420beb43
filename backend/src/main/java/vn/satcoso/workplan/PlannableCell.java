package vn.satcoso.workplan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.satcoso.unit.UnitKind;

/** A cell that the official may plan; {@code dayOfMonth} is its fixed meeting day, absent when none is set. */
public record PlannableCell(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        String communeName,
        @Schema(nullable = true) Integer dayOfMonth) {}
