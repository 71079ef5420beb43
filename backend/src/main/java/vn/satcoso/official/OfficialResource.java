package vn.satcoso.official;

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

@Path("/api/v1/officials")
@Tag(name = "officials", description = "Cán bộ và chức danh")
class OfficialResource {
    @Inject
    OfficialService service;

    @Inject
    Idempotency idempotency;

    @GET
    @RolesAllowed(READER)
    @Operation(operationId = "listOfficials", summary = "Danh sách cán bộ, xếp theo tên")
    public Page<OfficialResponse> list(@BeanParam OfficialFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READER)
    @Operation(operationId = "getOfficial", summary = "Một cán bộ với mọi chức danh")
    public RestResponse<OfficialResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getOfficialHistory", summary = "Lịch sử của cán bộ")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page);
    }

    @POST
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(operationId = "createOfficial", summary = "Đăng ký cán bộ")
    public RestResponse<OfficialResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateOfficialRequest request) {
        OfficialResponse made = idempotency.once(
                key,
                "createOfficial",
                request,
                new TypeReference<OfficialResponse>() {},
                () -> service.create(request));
        return Answers.created(URI.create("/api/v1/officials/" + made.id()), made, made.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(operationId = "updateOfficial", summary = "Đính chính thông tin cán bộ")
    public RestResponse<OfficialResponse> update(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateOfficialRequest request) {
        return answer(service.update(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("{id}/positions")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(operationId = "addPosition", summary = "Ghi thêm một chức danh")
    public RestResponse<OfficialResponse> addPosition(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PositionRequest request) {
        return answer(service.addPosition(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("{id}/positions/{positionId}/end")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(operationId = "endPosition", summary = "Kết thúc một chức danh")
    public RestResponse<OfficialResponse> endPosition(
            UUID id,
            UUID positionId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EndPositionRequest request) {
        return answer(service.endPosition(id, Versions.required(ifMatch), positionId, request));
    }

    private static RestResponse<OfficialResponse> answer(OfficialResponse official) {
        return Answers.ok(official, official.version());
    }
}
