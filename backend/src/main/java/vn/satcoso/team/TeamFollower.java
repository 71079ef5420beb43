package vn.satcoso.team;

import java.util.UUID;
import vn.satcoso.official.OfficialRef;

/** Who is in a team today; {@code cellCount} are the cells that he follows in it. */
public record TeamFollower(UUID teamId, OfficialRef official, MemberCategory category, int cellCount) {}
