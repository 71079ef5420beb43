package vn.satcoso.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import would do, or did. The summary says it in one sentence; of the errors and warnings the first 500 and of the rows
 * the first 200 are shown; the cells stand in the order of the columns.
 */
public record ImportResponse(
        UUID id,
        ImportKind kind,
        String fileName,
        ImportState state,
        String summary,
        int totalRows,
        int newRows,
        int unchangedRows,
        int errorCount,
        List<RowError> errors,
        List<RowError> warnings,
        List<String> remarks,
        List<PreviewRow> preview,
        List<String> columns,
        List<String> ignoredColumns,
        Instant createdAt,
        @Schema(nullable = true) Instant appliedAt,
        List<String> actions) {

    /** One wrong cell, or one to be looked at; column and value are null when the row as a whole is wrong. */
    public record RowError(
            int line,
            @Schema(nullable = true) String column,
            @Schema(nullable = true) String value,
            String code,
            String message) {}

    /** One row of the file and what would become of it. */
    public record PreviewRow(int line, List<String> cells, RowStatus status) {}
}
