package vn.satcoso.fieldtrip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FieldTripRepository implements PanacheRepositoryBase<FieldTrip, UUID> {}
