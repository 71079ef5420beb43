package vn.satcoso.heat;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.web.Answers;

@Path("/api/v1/units/{id}/heat")
@Tag(name = "heat", description = "Điểm nóng, phức tạp, gợn cộm")
class UnitHeatResource {
    @Inject
    HeatService service;

    @GET
    @RolesAllowed(READER)
    @Operation(operationId = "getUnitHeat", summary = "Tình hình của một xã hoặc chi bộ qua các thời gian")
    public RestResponse<UnitHeatResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @PUT
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "setUnitHeat", summary = "Đánh giá tình hình của một xã hoặc chi bộ kể từ một ngày")
    public RestResponse<UnitHeatResponse> set(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetHeatRequest request) {
        return answer(service.set(id, ifMatch, request));
    }

    private static RestResponse<UnitHeatResponse> answer(UnitHeatResponse heat) {
        return Answers.ok(heat, heat.version());
    }
}
