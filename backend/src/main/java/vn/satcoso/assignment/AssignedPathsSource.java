package vn.satcoso.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.AssignedPaths;

@ApplicationScoped
class AssignedPathsSource implements AssignedPaths {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public List<String> assignedPaths(UUID officialId) {
        return ListQuery.select("u.path", "assignment a join unit u on u.id = a.unit_id")
                .where("a.official_id = :official", "official", officialId)
                .where(
                        "a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)",
                        "today",
                        LocalDate.now(clock))
                .list(em, row -> row.text("path"));
    }
}
