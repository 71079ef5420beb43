package vn.satcoso.assignment;

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
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/assignments")
@Tag(name = "assignments", description = "Phân công cán bộ theo dõi đơn vị")
class AssignmentResource {
    @Inject
    AssignmentService service;

    @Inject
    AssignmentRoundService rounds;

    @Inject
    ReplacementService replacements;

    @Inject
    Idempotency idempotency;

    @GET
    @RolesAllowed(READER)
    @Operation(operationId = "listAssignments", summary = "Danh sách phân công")
    public Page<AssignmentResponse> list(@BeanParam AssignmentFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("gaps")
    @RolesAllowed(READER)
    @Operation(
            operationId = "listAssignmentGaps",
            summary = "Đơn vị chưa có người theo dõi theo một quy định, tính đến một ngày")
    public Page<AssignmentGap> gaps(@Valid @BeanParam GapFilter filter, @Valid @BeanParam PageRequest page) {
        return rounds.gaps(filter, page);
    }

    @POST
    @Path("preview")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(
            operationId = "previewAssignmentRound",
            summary = "Xem trước một đợt phân công: trùng, quá nhiều, đơn vị còn trống; chưa ghi gì")
    public RoundPreview preview(@NotNull @Valid PreviewRoundRequest request) {
        return rounds.preview(request.round());
    }

    @POST
    @Path("rounds")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(
            operationId = "createAssignmentRound",
            summary =
                    "Một đợt phân công: nhiều cán bộ tới nhiều đơn vị theo một quyết định; được cả hoặc không được gì")
    public RestResponse<List<AssignmentResponse>> round(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AssignmentRoundRequest request) {
        List<AssignmentResponse> made = idempotency.once(
                key,
                "createAssignmentRound",
                request,
                new TypeReference<List<AssignmentResponse>>() {},
                () -> rounds.create(request));
        return RestResponse.status(Status.CREATED, made);
    }

    @POST
    @Path("{id}/replacement")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(
            operationId = "replaceAssignment",
            summary = "Thay người: phân công cũ kết thúc hôm trước, phân công mới bắt đầu, hai bên dẫn tới nhau")
    public RestResponse<AssignmentResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReplaceAssignmentRequest request) {
        AssignmentResponse next = replacements.replace(id, Versions.required(ifMatch), request);
        return Answers.created(URI.create("/api/v1/assignments/" + next.id()), next, next.version());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READER)
    @Operation(operationId = "getAssignment", summary = "Một phân công")
    public RestResponse<AssignmentResponse> get(UUID id) {
        AssignmentResponse assignment = service.get(id);
        return Answers.ok(assignment, assignment.version());
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getAssignmentHistory", summary = "Lịch sử của phân công")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page);
    }

    @POST
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(
            operationId = "createAssignments",
            summary = "Phân công một cán bộ tới nhiều đơn vị theo một quyết định; được cả hoặc không được gì")
    public RestResponse<List<AssignmentResponse>> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateAssignmentsRequest request) {
        List<AssignmentResponse> made = idempotency.once(
                key,
                "createAssignments",
                request,
                new TypeReference<List<AssignmentResponse>>() {},
                () -> service.create(request));
        return RestResponse.status(Status.CREATED, made);
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, INTEGRATION_WRITE})
    @Operation(operationId = "endAssignment", summary = "Kết thúc phân công, có lý do")
    public RestResponse<AssignmentResponse> end(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndAssignmentRequest request) {
        AssignmentResponse ended = service.end(id, Versions.required(ifMatch), request);
        return Answers.ok(ended, ended.version());
    }
}
