package vn.satcoso.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RegulationRepository implements PanacheRepositoryBase<Regulation, UUID> {

    List<Regulation> withQuotaRules() {
        return list("from Regulation r left join fetch r.quotaRules");
    }

    List<Regulation> withDeadlineRules() {
        return list("from Regulation r left join fetch r.deadlineRules");
    }
}
