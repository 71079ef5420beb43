package vn.satcoso.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** As many running codes as asked for that nobody holds and that are not among the reserved ones. */
    List<String> nextCodes(int count, Set<String> reserved) {
        List<String> free = new ArrayList<>();
        while (free.size() < count) {
            List<String> candidates = candidates(count - free.size());
            Set<String> taken = taken(candidates);
            candidates.stream()
                    .filter(code -> !taken.contains(code) && !reserved.contains(code))
                    .forEach(free::add);
        }
        return free;
    }

    /** The officials with these ids, each of which will count as changed. */
    Map<UUID, Official> toChange(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find("id in ?1", ids).withLock(LockModeType.OPTIMISTIC_FORCE_INCREMENT).stream()
                        .collect(Collectors.toMap(Official::id, official -> official));
    }

    private List<String> candidates(int count) {
        List<?> numbers = getEntityManager()
                .createNativeQuery("select nextval('official_number') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultList();
        return numbers.stream()
                .map(number -> "CB-%03d".formatted((Long) number))
                .toList();
    }

    private Set<String> taken(List<String> codes) {
        return getEntityManager()
                .createQuery("select o.code from Official o where o.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
