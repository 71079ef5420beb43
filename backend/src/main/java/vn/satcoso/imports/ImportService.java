package vn.satcoso.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.audit.Act;
import vn.satcoso.platform.audit.AuditTrail;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.security.Area;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Scope;
import vn.satcoso.platform.tabular.Sheet;
import vn.satcoso.platform.tabular.SheetReader;

/**
 * Brings files of units, officials, assignments and proposals in: first a check that stores nothing but the file, then, once the
 * sender confirms, all of it or nothing. A file whose rows are there already changes nothing.
 */
@ApplicationScoped
class ImportService {
    static final int MAX_ROWS = 50_000;

    @Inject
    ImportFileRepository files;

    @Inject
    ImportHandlers handlers;

    @Inject
    ImportAnswers answers;

    @Inject
    Requester requester;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    private record Checked(ImportResult result, Runnable storing) {}

    /** 422 when the file as a whole cannot be used; faulty rows are told in the answer. */
    @Transactional
    ImportResponse create(ImportKind kind, String fileName, byte[] content) {
        ImportFile file = new ImportFile(kind, fileName, content, requester.subject(), clock.instant());
        file.checked(check(file).result());
        files.persistAndFlush(file);
        return answers.response(file);
    }

    @Transactional
    ImportResponse get(UUID id) {
        return answers.response(own(id));
    }

    /**
     * Checks the stored file again and applies it; one that was applied before is only shown. The answer is FAULTY or
     * UNCHANGED when the file no longer has anything to bring.
     */
    @Transactional
    ImportResponse confirm(UUID id) {
        files.awaitTurn();
        ImportFile file = own(id);
        if (file.state() != ImportState.APPLIED) {
            Checked checked = check(file);
            file.checked(checked.result());
            if (file.state() == ImportState.READY) {
                checked.storing().run();
                file.applied(clock.instant());
                audit.record(Act.of("import.applied", id), file.snapshot());
            }
            files.flush();
        }
        return answers.response(file);
    }

    private Checked check(ImportFile file) {
        ImportHandler handler = handlers.of(file.kind());
        Area area = requester.area(handler);
        Sheet sheet = SheetReader.read(file.content(), handler.mostRows());
        ColumnMap columns = ColumnMap.of(sheet.header(), handler.columns());
        List<ImportRow> rows = sheet.lines().stream().map(columns::row).toList();
        ImportPlan plan = handler.check(rows, area);
        return new Checked(ImportResult.of(columns, rows, plan.remarks()), plan.storing());
    }

    private ImportFile own(UUID id) {
        return files.findByIdOptional(id)
                .filter(file -> file.belongsTo(requester.subject()))
                .orElseThrow(() -> DomainException.notFound("import.missing"));
    }

    /** Who imports, and where he may. */
    @ApplicationScoped
    static class Requester {
        @Inject
        CurrentUser user;

        @Inject
        Scope scope;

        String subject() {
            return user.subject();
        }

        /** The area into which the caller imports; 403 with the reason when there is none. */
        Area area(ImportHandler handler) {
            requireRole(handler);
            Area area = scope.area(handler.roles());
            String problem = scope.problem();
            boolean founding = handler.mayFoundProvince() && "scope.newProvince".equals(problem);
            if (area.isEmpty() && !founding) {
                throw DomainException.forbidden(
                        problem == null ? "scope.wrongLevel" : problem, String.valueOf(user.unitCode()));
            }
            return area;
        }

        /** 403 for who does not bring such files in. */
        void requireRole(ImportHandler handler) {
            if (!user.has(handler.roles())) {
                throw DomainException.forbidden("import.mayNot");
            }
        }
    }
}
