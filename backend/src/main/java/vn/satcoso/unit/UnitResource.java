package vn.satcoso.unit;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_WRITE;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/units")
@Tag(name = "units", description = "Cây tổ chức: tỉnh, huyện, xã, chi bộ, cơ quan")
class UnitResource {
    @Inject
    UnitService service;

    @Inject
    Idempotency idempotency;

    @GET
    @RolesAllowed(READER)
    @Operation(operationId = "listUnits", summary = "Danh sách đơn vị trong phạm vi của người dùng")
    public Page<UnitResponse> list(@BeanParam UnitFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READER)
    @Operation(operationId = "getUnit", summary = "Một đơn vị và các đơn vị cấp trên")
    public RestResponse<UnitDetailResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getUnitHistory", summary = "Lịch sử của đơn vị")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page);
    }

    @POST
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, INTEGRATION_WRITE})
    @Operation(operationId = "createUnit", summary = "Thêm đơn vị; Đảng ủy xã thêm chi bộ của mình")
    public RestResponse<UnitDetailResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateUnitRequest request) {
        UnitDetailResponse made = idempotency.once(
                key, "createUnit", request, new TypeReference<UnitDetailResponse>() {}, () -> service.create(request));
        return Answers.created(
                URI.create("/api/v1/units/" + made.unit().id()),
                made,
                made.unit().version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, INTEGRATION_WRITE})
    @Operation(operationId = "updateUnit", summary = "Đính chính tên và đặc điểm của đơn vị")
    public RestResponse<UnitDetailResponse> update(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateUnitRequest request) {
        return answer(service.update(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<UnitDetailResponse> answer(UnitDetailResponse unit) {
        return Answers.ok(unit, unit.unit().version());
    }
}
