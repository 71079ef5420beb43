package vn.satcoso.heat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.DomainException;

/** One level of a unit on some days; it is closed by the next one and never rewritten. */
@Entity
@DynamicUpdate
@Table(name = "unit_heat")
class UnitHeat {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private HeatLevel level;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String reason;
    private String detail;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected UnitHeat() {}

    UnitHeat(UUID unitId, LocalDate validFrom, SetHeatRequest request, String recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.level = request.level();
        this.validFrom = validFrom;
        this.reason = request.reason();
        this.detail = request.detail();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Gives way to a level that begins on this day; one that began on the same day then held on none. */
    void endBefore(LocalDate day) {
        if (day.isBefore(validFrom)) {
            throw DomainException.invalid("validFrom", "heat.beforeLast", DAY.format(validFrom));
        }
        this.validTo = day.minusDays(1);
    }

    /** Without the sensitive detail, which stays in the row alone. */
    Map<String, Object> snapshot() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("heat", level);
        fields.put("validFrom", validFrom);
        fields.put("heatReason", reason);
        return fields;
    }

    HeatLevel level() {
        return level;
    }
}
