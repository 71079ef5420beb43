package vn.satcoso.unit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A new unit; without a code one is made from the parent's code. */
public record CreateUnitRequest(
        @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}._-]+")
        String code,

        @NotNull UnitKind kind,
        @NotNull @Size(min = 1, max = 300) String name,
        @NotNull UUID parentId,
        LocalDate validFrom,
        boolean highland,
        boolean remote,
        boolean disadvantaged,
        boolean border,
        @Min(0) Integer memberCount,
        LocalDate memberCountOn,

        @Size(max = 20) @Pattern(regexp = "[A-Za-zĐđ]+(-[A-Za-zĐđ]+)*")
        String documentCode,

        LocalDate termBeganOn) {
    UnitTraits traits() {
        return new UnitTraits(
                highland, remote, disadvantaged, border, memberCount, memberCountOn, documentCode, termBeganOn);
    }
}
