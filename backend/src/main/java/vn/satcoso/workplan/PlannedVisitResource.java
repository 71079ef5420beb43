package vn.satcoso.workplan;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/work-plans/{id}/visits/{visitId}")
@RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
@Tag(name = "work-plans", description = "Kế hoạch, chương trình công tác năm")
class PlannedVisitResource {
    @Inject
    PlannedVisitService service;

    @PUT
    @Path("answer")
    @RolesAllowed({COMMUNE_COMMITTEE, PROVINCE_ORGANIZER})
    @Operation(
            operationId = "answerPlannedVisit",
            summary = "Đơn vị cơ sở thống nhất buổi dự kiến, hoặc đề nghị ngày, tháng, chi bộ khác")
    public RestResponse<WorkPlanResponse> answer(
            UUID id,
            UUID visitId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AnswerVisitRequest request) {
        return answer(service.answer(id, Versions.required(ifMatch), visitId, request));
    }

    @POST
    @Path("decision")
    @Operation(
            operationId = "decideVisitAnswer",
            summary = "Đồng ý hoặc không đồng ý đề nghị của cơ sở; If-Match là phiên bản của đề nghị")
    public RestResponse<WorkPlanResponse> decide(
            UUID id,
            UUID visitId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecideAnswerRequest request) {
        return answer(service.decide(id, Versions.required(ifMatch), visitId, request));
    }

    @POST
    @Path("cancellation")
    @Operation(operationId = "cancelPlannedVisit", summary = "Hủy một buổi dự kiến, có lý do")
    public RestResponse<WorkPlanResponse> cancel(
            UUID id,
            UUID visitId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CancelVisitRequest request) {
        return answer(service.cancel(id, Versions.required(ifMatch), visitId, request));
    }

    private static RestResponse<WorkPlanResponse> answer(WorkPlanResponse plan) {
        return Answers.ok(plan, plan.version());
    }
}
