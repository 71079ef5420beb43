package vn.satcoso.work;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a piece of work is done: an object by its id, or a list with the filters under which it holds just this work. */
public record WorkLink(
        WorkPage page, @Schema(nullable = true) UUID id, Map<String, String> filters) {

    public static WorkLink to(WorkPage page, UUID id) {
        return new WorkLink(page, id, Map.of());
    }

    public static WorkLink to(WorkPage page) {
        return new WorkLink(page, null, Map.of());
    }

    /** The same list with one more filter, by the name that the list gives it. */
    public WorkLink with(String filter, Object value) {
        Map<String, String> more = new TreeMap<>(filters);
        more.put(filter, value.toString());
        return new WorkLink(page, id, more);
    }
}
