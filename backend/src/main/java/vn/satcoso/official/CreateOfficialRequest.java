package vn.satcoso.official;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.satcoso.sector.Sector;

/** A new official; without a code the next running one is given. {@code sectors} are those in which he settles matters. */
public record CreateOfficialRequest(
        @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}._-]+")
        String code,

        @NotNull @Size(min = 1, max = 300) String fullName,
        @NotNull UUID unitId,
        @Size(max = 30) @Pattern(regexp = "[0-9+ ().-]+") String phone,
        @Size(max = 200) @Email String email,
        @Size(max = 20) List<@NotNull @Valid PositionRequest> positions,
        @Size(max = 15) List<@NotNull Sector> sectors) {
    public CreateOfficialRequest {
        positions = positions == null ? List.of() : positions;
        sectors = sectors == null ? List.of() : sectors;
    }
}
