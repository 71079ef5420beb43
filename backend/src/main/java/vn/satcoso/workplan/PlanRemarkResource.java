package vn.satcoso.workplan;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_PROPAGANDA;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/work-plans/{id}/remarks")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    PROVINCE_PROPAGANDA,
    AUDITOR,
    DISTRICT_ORGANIZER,
    TEAM_LEADER,
    OFFICIAL,
    COMMUNE_COMMITTEE,
    INTEGRATION_READ
})
@Tag(name = "work-plans", description = "Kế hoạch, chương trình công tác năm")
class PlanRemarkResource {
    @Inject
    PlanRemarkService service;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(operationId = "listPlanRemarks", summary = "Góp ý, nhận xét cần khắc phục và việc đã làm")
    public List<PlanRemarkResponse> list(UUID id) {
        return service.of(id);
    }

    @POST
    @RolesAllowed({PROVINCE_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "addPlanRemark", summary = "Ghi một góp ý, nhận xét vào kế hoạch đã nộp")
    public List<PlanRemarkResponse> add(
            UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AddRemarkRequest request) {
        return idempotency.once(
                key,
                "addPlanRemark " + id,
                request,
                new TypeReference<List<PlanRemarkResponse>>() {},
                () -> service.add(id, request));
    }

    @PUT
    @Path("{remarkId}")
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "settlePlanRemark", summary = "Ghi góp ý đã khắc phục hay chưa, bằng việc gì")
    public List<PlanRemarkResponse> settle(
            UUID id,
            UUID remarkId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SettleRemarkRequest request) {
        return service.settle(id, remarkId, Versions.required(ifMatch), request);
    }
}
