package vn.satcoso.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RegulationRepository implements PanacheRepositoryBase<Regulation, UUID> {}
