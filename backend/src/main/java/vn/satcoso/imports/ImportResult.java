package vn.satcoso.imports;

import java.util.List;

/** What a check of the file found, as it is stored with it: the first faults and the first rows. */
record ImportResult(
        List<String> columns,
        List<String> ignoredColumns,
        int totalRows,
        int newRows,
        int unchangedRows,
        int errorCount,
        List<ImportFault> faults,
        List<ImportFault> warnings,
        List<ImportRemark> remarks,
        List<PreviewRow> preview) {
    private static final int FAULTS_SHOWN = 500;
    private static final int ROWS_SHOWN = 200;

    ImportResult {
        // What was stored before there were warnings and remarks has none.
        warnings = warnings == null ? List.of() : warnings;
        remarks = remarks == null ? List.of() : remarks;
    }

    record PreviewRow(int line, List<String> cells, RowStatus status) {}

    static ImportResult of(ColumnMap columns, List<ImportRow> rows, List<ImportRemark> remarks) {
        List<ImportFault> faults =
                rows.stream().flatMap(row -> row.faults().stream()).toList();
        return new ImportResult(
                columns.titles(),
                columns.ignored(),
                rows.size(),
                count(rows, RowStatus.NEW),
                count(rows, RowStatus.UNCHANGED),
                faults.size(),
                faults.stream().limit(FAULTS_SHOWN).toList(),
                rows.stream()
                        .flatMap(row -> row.warnings().stream())
                        .limit(FAULTS_SHOWN)
                        .toList(),
                remarks,
                rows.stream()
                        .limit(ROWS_SHOWN)
                        .map(row -> new PreviewRow(row.line(), row.texts(), row.status()))
                        .toList());
    }

    ImportState state() {
        if (errorCount > 0) {
            return ImportState.FAULTY;
        }
        return newRows > 0 ? ImportState.READY : ImportState.UNCHANGED;
    }

    private static int count(List<ImportRow> rows, RowStatus status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }
}
