package vn.satcoso.workplan;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/work-plans")
@RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
@Tag(name = "work-plans", description = "Kế hoạch, chương trình công tác năm")
class PlanReceptionResource {
    @Inject
    WorkPlanReadService reader;

    @Inject
    PlanReceptionService service;

    @GET
    @Path("received")
    @Operation(operationId = "listReceivedPlans", summary = "Kế hoạch gửi đến đơn vị")
    public Page<ReceivedPlan> received(
            @Valid @BeanParam ReceivedPlanFilter filter, @Valid @BeanParam PageRequest page) {
        return reader.received(filter, page);
    }

    @POST
    @Path("{id}/reading")
    @Operation(operationId = "readWorkPlan", summary = "Ghi nhận đơn vị đã mở xem kế hoạch; chỉ lần đầu được ghi")
    public RestResponse<WorkPlanResponse> read(UUID id) {
        return answer(service.read(id));
    }

    @POST
    @Path("{id}/acknowledgement")
    @RolesAllowed({PROVINCE_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "acknowledgeWorkPlan", summary = "Tiếp nhận kế hoạch")
    public RestResponse<WorkPlanResponse> acknowledge(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.acknowledge(id, Versions.required(ifMatch)));
    }

    private static RestResponse<WorkPlanResponse> answer(WorkPlanResponse plan) {
        return Answers.ok(plan, plan.version());
    }
}
