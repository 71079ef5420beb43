package vn.satcoso.team;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Who comes into a team, as what, from which day on. */
public record AddTeamMemberRequest(
        @NotNull UUID officialId,
        @NotNull MemberCategory category,
        @NotNull LocalDate from) {}
