package vn.satcoso.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.satcoso.platform.error.Messages;
import vn.satcoso.platform.error.RequestLanguage;

/** Words what was found in a file, in the language of the request. */
@ApplicationScoped
class ImportAnswers {
    @Inject
    RequestLanguage language;

    ImportResponse response(ImportFile file) {
        ImportResult result = file.result();
        return new ImportResponse(
                file.id(),
                file.kind(),
                file.fileName(),
                file.state(),
                summary(file.state(), result),
                result.totalRows(),
                result.newRows(),
                result.unchangedRows(),
                result.errorCount(),
                result.faults().stream().map(this::error).toList(),
                result.warnings().stream().map(this::error).toList(),
                result.remarks().stream()
                        .map(remark -> Messages.text(language.locale(), remark.code(), remark.arguments()))
                        .toList(),
                result.preview().stream().map(ImportAnswers::row).toList(),
                result.columns(),
                result.ignoredColumns(),
                file.createdAt(),
                file.appliedAt(),
                file.state() == ImportState.READY ? List.of("confirm") : List.of());
    }

    private String summary(ImportState state, ImportResult result) {
        return language.text(
                "import.summary." + state,
                result.totalRows(),
                result.newRows(),
                result.unchangedRows(),
                result.errorCount());
    }

    private ImportResponse.RowError error(ImportFault fault) {
        String message = Messages.text(language.locale(), fault.code(), fault.arguments());
        String column = fault.column() == null || fault.column().isEmpty() ? null : fault.column();
        return new ImportResponse.RowError(fault.line(), column, fault.value(), fault.code(), message);
    }

    private static ImportResponse.PreviewRow row(ImportResult.PreviewRow row) {
        List<String> cells =
                row.cells().stream().map(cell -> cell == null ? "" : cell).toList();
        return new ImportResponse.PreviewRow(row.line(), cells, row.status());
    }
}
