package vn.satcoso.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.tabular.TemplateWriter;

/** The workbooks to be filled in, in the language of the request; every title they use is understood on import. */
@ApplicationScoped
class ImportTemplates {
    @Inject
    ImportHandlers handlers;

    @Inject
    ImportService.Requester requester;

    @Inject
    RequestLanguage language;

    /** 403 for who does not bring such files in. */
    byte[] workbook(ImportKind kind) {
        ImportHandler handler = handlers.of(kind);
        requester.requireRole(handler);
        TemplateWriter.Labels labels = new TemplateWriter.Labels(
                language.text("import.sheet." + kind),
                language.text("import.sheet.notes"),
                List.of(
                        language.text("import.notes.column"),
                        language.text("import.notes.required"),
                        language.text("import.notes.howTo")),
                language.text("import.notes.remark", handler.mostRows()));
        return TemplateWriter.write(
                labels,
                handler.columns().stream().map(column -> column(kind, column)).toList());
    }

    String fileName(ImportKind kind) {
        return language.text("import.fileName." + kind) + ".xlsx";
    }

    private TemplateWriter.Column column(ImportKind kind, ImportColumn column) {
        return new TemplateWriter.Column(
                language.text("import.title." + column.name()),
                column.required(),
                column.example(),
                language.text("import.note." + kind + "." + column.name()));
    }
}
