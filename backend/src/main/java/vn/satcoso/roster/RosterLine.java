package vn.satcoso.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who goes to which cell in the month of the roster. */
@Embeddable
record RosterLine(
        @Column(name = "cell_id") UUID cellId,
        @Column(name = "official_id") UUID officialId) {}
