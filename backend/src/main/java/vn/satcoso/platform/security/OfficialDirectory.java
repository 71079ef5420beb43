package vn.satcoso.platform.security;

import java.util.Optional;

/** Answered by the feature that owns the officials. */
public interface OfficialDirectory {
    /** The active official with this code. */
    Optional<Person> official(String code);
}
