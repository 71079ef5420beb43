package vn.satcoso.quota;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_PROPAGANDA;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/officials/{id}/quota-lines")
@Tag(name = "quotas", description = "Định mức dự sinh hoạt: đã dự bao nhiêu, còn thiếu bao nhiêu, vì sao")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    PROVINCE_PROPAGANDA,
    AUDITOR,
    DISTRICT_ORGANIZER,
    TEAM_LEADER,
    OFFICIAL,
    INTEGRATION_READ
})
class OfficialQuotaResource {
    @Inject
    QuotaService service;

    @GET
    @Operation(operationId = "explainQuotaLines", summary = "Các dòng định mức của một cán bộ, có giải thích")
    public List<QuotaLineResponse> of(UUID id, @QueryParam("asOf") LocalDate asOf) {
        return service.of(id, asOf);
    }
}
