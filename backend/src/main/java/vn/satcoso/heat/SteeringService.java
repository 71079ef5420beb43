package vn.satcoso.heat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

/** Which hosts lead their visitors to quiet cells (S0-12); a host sees its own line. */
@ApplicationScoped
class SteeringService {
    @Inject
    SteeringList list;

    /** The hosts whose flagged cells get too little first, then by name. */
    @Transactional
    List<SteeringRow> hosts(SteeringFilter filter) {
        return list.hosts(filter).stream()
                .sorted(Comparator.comparing(row -> row.verdict() != SteeringVerdict.BELOW))
                .toList();
    }

    @Transactional
    Page<SteeringVisitRow> visits(SteeringVisitFilter filter, PageRequest request) {
        return list.visits(filter, request);
    }
}
