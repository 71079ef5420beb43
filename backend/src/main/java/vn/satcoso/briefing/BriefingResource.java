package vn.satcoso.briefing;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.READER;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/meetings/{id}/briefing")
@Tag(name = "briefings", description = "Thông tin trước cho đồng chí về dự sinh hoạt")
class BriefingResource {
    @Inject
    BriefingReadService reader;

    @Inject
    BriefingService service;

    @Inject
    Idempotency idempotency;

    @GET
    @RolesAllowed(READER)
    @Operation(
            operationId = "getBriefing",
            summary = "Thông tin trước của một buổi sinh hoạt, hạn và chậm bao nhiêu ngày")
    public RestResponse<BriefingResponse> get(UUID id) {
        return answer(reader.get(id));
    }

    @GET
    @Path("prefill")
    @RolesAllowed(COMMUNE_COMMITTEE)
    @Operation(operationId = "prefillBriefing", summary = "Những gì hệ thống đã biết, để điền sẵn thông tin trước")
    public BriefingContent prefill(UUID id) {
        return reader.prefill(id);
    }

    @PUT
    @RolesAllowed(COMMUNE_COMMITTEE)
    @Operation(operationId = "saveBriefing", summary = "Lưu bản nháp thông tin trước")
    public RestResponse<BriefingResponse> save(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveBriefingRequest request) {
        return answer(service.save(id, ifMatch, request));
    }

    @POST
    @Path("sending")
    @RolesAllowed(COMMUNE_COMMITTEE)
    @Operation(
            operationId = "sendBriefing",
            summary = "Gửi thông tin trước; gửi sau hạn vẫn được nhận và ghi chậm bao nhiêu ngày")
    public RestResponse<BriefingResponse> send(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.send(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("supplements")
    @RolesAllowed(COMMUNE_COMMITTEE)
    @Operation(operationId = "createBriefingSupplement", summary = "Bổ sung thông tin sau khi đã gửi")
    public RestResponse<BriefingResponse> supplement(
            UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CreateBriefingSupplementRequest request) {
        BriefingResponse made = idempotency.once(
                key,
                "createBriefingSupplement " + id,
                request,
                new TypeReference<BriefingResponse>() {},
                () -> service.supplement(id, request.content()));
        return Answers.created(URI.create("/api/v1/meetings/" + id + "/briefing"), made, made.version());
    }

    private static RestResponse<BriefingResponse> answer(BriefingResponse briefing) {
        return briefing.version() == null ? RestResponse.ok(briefing) : Answers.ok(briefing, briefing.version());
    }
}
