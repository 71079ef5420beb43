package vn.satcoso.unit;

import java.util.UUID;
import vn.satcoso.platform.paging.Row;

/** A unit as it is named inside other answers. */
public record UnitRef(UUID id, String code, String name, UnitKind kind) {
    /** From the columns id, code, name and kind. */
    public static UnitRef of(Row row) {
        return new UnitRef(row.id("id"), row.text("code"), row.text("name"), row.choice("kind", UnitKind.class));
    }

    /** From the same columns with a name before them, as {@code unit_id}; null where there is none. */
    public static UnitRef of(Row row, String named) {
        UUID id = row.id(named + "_id");
        return id == null
                ? null
                : new UnitRef(
                        id,
                        row.text(named + "_code"),
                        row.text(named + "_name"),
                        row.choice(named + "_kind", UnitKind.class));
    }

    /** A cell, from the columns {@code cell_id}, {@code cell_code} and {@code cell_name}. */
    public static UnitRef cell(Row row) {
        return new UnitRef(row.id("cell_id"), row.text("cell_code"), row.text("cell_name"), UnitKind.CELL);
    }
}
