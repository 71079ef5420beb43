package vn.satcoso.scope;

import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.World;

/** What a call needs: ids in the path, the version to send, a body, parameters. */
record Call(Map<String, Object> ids, Integer version, Object body, Map<String, Object> query) {
    static Call on(Object id) {
        return new Call(Map.of("id", id), null, null, Map.of());
    }

    static Call with(Object body) {
        return new Call(Map.of(), null, body, Map.of());
    }

    static Call asking(Map<String, Object> query) {
        return new Call(Map.of(), null, null, query);
    }

    Call sending(int newVersion, Object newBody) {
        return new Call(ids, newVersion, newBody, query);
    }

    Call sending(Object newBody) {
        return new Call(ids, null, newBody, query);
    }

    /** A call on an object with the version that it has now. */
    static Call versioned(World world, String table, UUID id, Object body) {
        String version = world.one("select version from " + table + " where id = ?", id);
        return on(id).sending(version == null ? 0 : Integer.parseInt(version), body);
    }
}
