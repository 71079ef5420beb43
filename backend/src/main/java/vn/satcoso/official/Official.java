package vn.satcoso.official;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.bulk.BulkInsert;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.sector.Sector;

@Entity
@Table(name = "official")
class Official {
    @Id
    private UUID id;

    private String code;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "unit_id")
    private UUID unitId;

    private String phone;
    private String email;
    private boolean active = true;

    @Enumerated(EnumType.STRING)
    private List<Sector> sectors = new ArrayList<>();

    @OneToMany(mappedBy = "official", cascade = CascadeType.PERSIST)
    private List<Position> positions = new ArrayList<>();

    @Version
    private int version;

    protected Official() {}

    Official(String code, String fullName, UUID unitId, String phone, String email, Collection<Sector> sectors) {
        this.id = Ids.next();
        this.code = code;
        this.fullName = fullName;
        this.unitId = unitId;
        this.phone = phone;
        this.email = email;
        this.sectors = inOrder(sectors);
    }

    /** Puts many new officials in at once, without their positions. */
    static BulkInsert<Official> bulk() {
        return BulkInsert.<Official>into("official")
                .column("id", "uuid", o -> o.id)
                .column("code", "text", o -> o.code)
                .column("full_name", "text", o -> o.fullName)
                .column("unit_id", "uuid", o -> o.unitId)
                .column("phone", "text", o -> o.phone)
                .column("email", "text", o -> o.email)
                .texts("sectors", o -> o.sectors);
    }

    void correct(UpdateOfficialRequest request) {
        this.fullName = request.fullName();
        this.unitId = request.unitId();
        this.phone = request.phone();
        this.email = request.email();
        this.active = request.active();
        if (request.sectors() != null) {
            this.sectors = inOrder(request.sectors());
        }
    }

    private static List<Sector> inOrder(Collection<Sector> sectors) {
        return sectors.stream().distinct().sorted().toList();
    }

    Position hold(PositionRequest request) {
        Position position = new Position(this, request);
        positions.add(position);
        return position;
    }

    /** The position of this rank that he holds on the day without an end to come. */
    Optional<Position> openOn(Rank rank, LocalDate day) {
        return positions.stream()
                .filter(position -> position.rank() == rank && position.openOn(day))
                .findFirst();
    }

    /** 404 when this official never held the position. */
    Position position(UUID positionId) {
        return positions.stream()
                .filter(p -> p.id().equals(positionId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("position.missing"));
    }

    /** The unit by its name, for a reader of the history who knows no ids. */
    Map<String, Object> snapshot(String unit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("fullName", fullName);
        fields.put("phone", phone);
        fields.put("email", email);
        fields.put("active", active);
        fields.put("unit", unit);
        fields.put("sectors", sectors.isEmpty() ? null : sectors);
        return fields;
    }

    UUID id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    UUID unitId() {
        return unitId;
    }

    int version() {
        return version;
    }
}
