package vn.satcoso.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.Scope;

/**
 * Says to a search what {@link ProposalAccess#visible} says, in the words of the index that also answers the search, so
 * that what others wrote elsewhere is never read, however many have the same words.
 */
@RequestScoped
class ProposalKeys {
    /** Where it arises, node by node, and whose it is; the index of the words holds the same. */
    private static final String KEYS = "(string_to_array(p.path, '.')"
            + " || array[cast(p.author_official_id as text), cast(p.author_unit_id as text)])";

    @Inject
    ProposalAccess access;

    @Inject
    Scope scope;

    /** Beside {@link ProposalAccess#visible}; an agency is left out, since what was referred to it has no such key. */
    ListQuery narrow(ListQuery query) {
        if (access.agency().isPresent()) {
            return query;
        }
        List<String> keys = new ArrayList<>();
        Stream.of(scope.area(ProposalAccess.READERS), scope.area(ProposalAccess.CONFIDANTS))
                .flatMap(area -> area.paths().stream())
                .map(ProposalKeys::node)
                .forEach(keys::add);
        if (scope.officialId() != null) {
            keys.add(scope.officialId().toString());
        }
        access.writingSeat().ifPresent(place -> keys.add(place.id().toString()));
        return query.where(KEYS + " && cast(:keys as text[])", "keys", keys.toArray(String[]::new));
    }

    /** The last node of a path, which no other unit has. */
    private static String node(String path) {
        return path.substring(path.lastIndexOf('.', path.length() - 2) + 1, path.length() - 1);
    }
}
