package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.satcoso.platform.Ids;
import vn.satcoso.unit.UnitKind;

/** The organisation tree of the province, by code. */
final class Tree {
    private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);
    private static final String COLUMNS =
            "id, node, code, kind, name, parent_id, path, valid_from, highland, remote, disadvantaged, border,"
                    + " member_count, member_count_on, document_code, term_began_on";

    private final Map<String, Place> places = new LinkedHashMap<>();

    Tree(List<Sheet.Line> lines, List<Long> nodes) {
        Iterator<Long> node = nodes.iterator();
        for (Sheet.Line line : lines) {
            Place place = place(line, node.next());
            places.put(place.code(), place);
        }
    }

    Place get(String code) {
        return Objects.requireNonNull(places.get(code), code);
    }

    List<Place> cells() {
        return places.values().stream()
                .filter(place -> place.kind() == UnitKind.CELL)
                .toList();
    }

    /** The cells of the area that meet on a fixed day. */
    List<Place> meetingCells(List<Place> areas) {
        return cells().stream()
                .filter(cell -> cell.fixedDay() != null && areas.stream().anyMatch(cell::within))
                .toList();
    }

    void write(Rows rows, StoryDays days, Trail trail) throws SQLException {
        LocalDate counted = days.day("@01-01");
        List<Object[]> units = new ArrayList<>();
        for (Place p : places.values()) {
            units.add(new Object[] {
                p.id(),
                p.node(),
                p.code(),
                p.kind(),
                p.name(),
                p.parent() == null ? null : p.parent().id(),
                p.path(),
                FOUNDED,
                p.has('H'),
                p.has('R'),
                p.has('D'),
                p.has('B'),
                p.members(),
                p.members() == null ? null : counted,
                p.documentCode(),
                p.termBeganOn()
            });
            if (p.kind() == UnitKind.PROVINCE || p.kind() == UnitKind.DISTRICT || p.kind() == UnitKind.COMMUNE) {
                trail.unitCreated(p, FOUNDED);
            }
        }
        rows.insert("unit", COLUMNS, units);
    }

    private Place place(Sheet.Line line, long node) {
        String code = line.at(0);
        Place parent = code.contains("-") ? get(code.substring(0, code.lastIndexOf('-'))) : null;
        UnitKind kind = kind(code);
        boolean cell = kind == UnitKind.CELL;
        String traits = cell && !line.has(2) ? parent.traits() : line.at(2);
        Integer members = cell ? Integer.valueOf(line.at(3)) : null;
        Place.FixedDay fixedDay = cell && line.has(4)
                ? new Place.FixedDay(Integer.parseInt(line.at(4)), LocalTime.parse(line.at(5)))
                : null;
        String path = (parent == null ? "" : parent.path()) + node + ".";
        String clerk = kind == UnitKind.COMMUNE ? line.at(3) : null;
        return new Place(Ids.next(), node, code, kind, line.at(1), parent, path, traits, clerk, members, fixedDay);
    }

    private static UnitKind kind(String code) {
        String[] steps = code.split("-");
        return switch (steps.length) {
            case 1 -> UnitKind.PROVINCE;
            case 2 -> steps[1].matches("H\\d+") ? UnitKind.DISTRICT : UnitKind.AGENCY;
            case 3 -> UnitKind.COMMUNE;
            default -> UnitKind.CELL;
        };
    }
}
