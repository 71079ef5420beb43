package vn.satcoso.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class VisitAnswerRepository implements PanacheRepositoryBase<VisitAnswer, UUID> {
    Optional<VisitAnswer> of(UUID visitId) {
        return find("visitId", visitId).firstResultOptional();
    }
}
