package vn.satcoso.imports;

import java.util.List;

/** What is done once the sender confirms, and what he should know before he does. */
public record ImportPlan(Runnable storing, List<ImportRemark> remarks) {
    public static ImportPlan of(Runnable storing) {
        return new ImportPlan(storing, List.of());
    }
}
