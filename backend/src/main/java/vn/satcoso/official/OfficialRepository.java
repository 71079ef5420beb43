package vn.satcoso.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OfficialRepository implements PanacheRepositoryBase<Official, UUID> {

    Optional<Official> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The next running code that nobody holds. */
    String nextCode() {
        while (true) {
            Number number = (Number) getEntityManager()
                    .createNativeQuery("select nextval('official_number')")
                    .getSingleResult();
            String code = "CB-%03d".formatted(number.longValue());
            if (byCode(code).isEmpty()) {
                return code;
            }
        }
    }
}
