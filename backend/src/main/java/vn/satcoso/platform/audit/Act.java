package vn.satcoso.platform.audit;

import java.util.UUID;

/**
 * What was done: {@code action} such as {@code unit.created}, to which object, shown also on the page of which parent,
 * and why when a reason was asked for.
 */
public record Act(String action, String objectType, UUID objectId, UUID parentId, String reason) {
    public static Act of(String action, UUID objectId) {
        return new Act(action, action.substring(0, action.indexOf('.')), objectId, null, null);
    }

    public Act because(String why) {
        return new Act(action, objectType, objectId, parentId, why);
    }

    public Act under(UUID parent) {
        return new Act(action, objectType, objectId, parent, reason);
    }
}
