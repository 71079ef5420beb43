package vn.satcoso.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.satcoso.unit.UnitKind;

/** A unit; of a commune the traits and the clerk are known, of a cell also its members and its fixed day. */
record Place(
        UUID id,
        long node,
        String code,
        UnitKind kind,
        String name,
        Place parent,
        String path,
        String traits,
        String clerk,
        Integer members,
        FixedDay fixedDay) {

    record FixedDay(int day, LocalTime at) {}

    boolean within(Place area) {
        return path.startsWith(area.path);
    }

    /** What a committee puts on its papers; null for all others. */
    String documentCode() {
        return switch (kind) {
            case PROVINCE -> "TU";
            case DISTRICT -> name.startsWith("Thị ủy") ? "ThU" : "HU";
            case COMMUNE -> "ĐU";
            default -> null;
        };
    }

    /** The day after its congress closed; null for all that hold none. */
    LocalDate termBeganOn() {
        return switch (kind) {
            case PROVINCE -> LocalDate.of(2025, 10, 16);
            case DISTRICT -> LocalDate.of(2025, 8, 20);
            case COMMUNE -> LocalDate.of(2025, 7, 25);
            default -> null;
        };
    }

    boolean has(char trait) {
        return traits.indexOf(trait) >= 0;
    }

    /** Who writes down attendance for the cells of the commune. */
    String keeper() {
        return kind == UnitKind.CELL ? parent.clerk : clerk;
    }

    /** When a cell meets. */
    LocalTime hour() {
        return fixedDay == null ? LocalTime.of(19, 30) : fixedDay.at();
    }

    /** Where a cell meets. */
    String house() {
        String home = name.substring("Chi bộ ".length());
        return (home.startsWith("bản") ? "Nhà văn hóa " : "Nhà sinh hoạt cộng đồng ") + home;
    }
}
