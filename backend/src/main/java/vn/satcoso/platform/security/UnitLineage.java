package vn.satcoso.platform.security;

import java.util.List;

/** Answered by the feature that owns the tree. */
public interface UnitLineage {
    /** The unit that holds this code today after all units above it, root first; empty when there is none. */
    List<Place> lineage(String unitCode);
}
