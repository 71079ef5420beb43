package vn.satcoso.official;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.satcoso.sector.Sector;

/** The correctable facts of an official; without {@code sectors} those stay as they are. */
public record UpdateOfficialRequest(
        @NotNull @Size(min = 1, max = 300) String fullName,
        @NotNull UUID unitId,
        @Size(max = 30) @Pattern(regexp = "[0-9+ ().-]+") String phone,
        @Size(max = 200) @Email String email,
        @NotNull Boolean active,
        @Size(max = 15) List<@NotNull Sector> sectors) {}
