package vn.satcoso.platform.security;

import java.util.List;
import java.util.UUID;

/** Answered by the feature that owns the assignments. */
public interface AssignedPaths {
    /** The paths of the units that the official is assigned to today. */
    List<String> assignedPaths(UUID officialId);
}
