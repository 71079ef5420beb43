package vn.satcoso.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A member's last day in the team, and why he leaves. */
public record EndTeamMemberRequest(
        @NotNull LocalDate to,
        @NotNull @Size(min = 1, max = 1000) String reason) {}
