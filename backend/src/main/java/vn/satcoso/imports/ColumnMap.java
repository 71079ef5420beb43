package vn.satcoso.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.tabular.Sheet;

/** Which column of the file is which; in the order of the file. */
record ColumnMap(Map<String, Place> places, List<String> ignored, int width) {

    /** A column of the file and the title it has there. */
    record Place(int index, String title) {}

    /** 422 when a required column is missing, or one is there twice. */
    static ColumnMap of(List<String> header, List<ImportColumn> known) {
        Map<String, Place> places = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i);
            Optional<ImportColumn> column =
                    known.stream().filter(candidate -> candidate.matches(title)).findFirst();
            if (column.isEmpty()) {
                if (!title.isEmpty()) {
                    ignored.add(title);
                }
                continue;
            }
            Place before = places.putIfAbsent(column.get().name(), new Place(i, title));
            if (before != null) {
                throw DomainException.badFile("file.columnTwice", before.title(), title);
            }
        }
        List<String> missing = known.stream()
                .filter(column -> column.required() && !places.containsKey(column.name()))
                .map(ColumnMap::allNames)
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.badFile("file.columnMissing", String.join("; ", missing));
        }
        return new ColumnMap(places, ignored, header.size());
    }

    private static String allNames(ImportColumn column) {
        return column.aliases().isEmpty() ? column.name() : column.aliases().getFirst() + " (" + column.name() + ")";
    }

    List<String> titles() {
        return places.values().stream().map(Place::title).toList();
    }

    ImportRow row(Sheet.Line line) {
        ImportRow row = new ImportRow(line, places);
        for (int i = width; i < line.cells().size(); i++) {
            if (!line.cells().get(i).blank()) {
                row.fault("", "row.extraCells");
                break;
            }
        }
        return row;
    }
}
