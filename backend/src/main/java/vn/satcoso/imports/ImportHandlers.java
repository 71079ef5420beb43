package vn.satcoso.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the feature that takes a kind of file. */
@ApplicationScoped
class ImportHandlers {
    @Inject
    @All
    List<ImportHandler> handlers;

    ImportHandler of(ImportKind kind) {
        return handlers.stream()
                .filter(handler -> handler.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
