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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
import vn.satcoso.workplan.WorkPlanStartService.Started;

@Path("/api/v1/work-plans")
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
class WorkPlanResource {
    @Inject
    WorkPlanReadService reader;

    @Inject
    WorkPlanStartService starts;

    @Inject
    WorkPlanService service;

    @Inject
    PlanSuggestionService suggestions;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(operationId = "listWorkPlans", summary = "Theo dõi kế hoạch năm: ai phải có, ai đã gửi, ai chậm")
    public Page<WorkPlanRow> list(@Valid @BeanParam WorkPlanFilter filter, @Valid @BeanParam PageRequest page) {
        return reader.page(filter, page);
    }

    @GET
    @Path("summary")
    @Operation(operationId = "getWorkPlanSummary", summary = "Số kế hoạch phải có, đã gửi, đúng hạn, chậm, chưa gửi")
    public List<WorkPlanSummary> summary(@QueryParam("year") @NotNull @Min(2000) @Max(2200) Integer year) {
        return reader.summary(year);
    }

    @POST
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "createWorkPlan", summary = "Lập kế hoạch năm; đã có thì trả về kế hoạch đang có")
    public RestResponse<WorkPlanResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateWorkPlanRequest request) {
        Started started = idempotency.once(
                key, "createWorkPlan", request, new TypeReference<Started>() {}, () -> starts.start(request));
        WorkPlanResponse plan = started.plan();
        return started.made()
                ? Answers.created(URI.create("/api/v1/work-plans/" + plan.id()), plan, plan.version())
                : answer(plan);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWorkPlan", summary = "Một kế hoạch năm cùng kết quả từng lần dự định")
    public RestResponse<WorkPlanResponse> get(UUID id, @QueryParam("asOf") LocalDate asOf) {
        return answer(reader.get(id, asOf));
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getWorkPlanHistory", summary = "Lịch sử của kế hoạch")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return reader.history(id, page);
    }

    @GET
    @Path("{id}/cells")
    @Operation(operationId = "listPlannableCells", summary = "Các chi bộ mà cán bộ được phân công, để đưa vào kế hoạch")
    public Page<PlannableCell> cells(UUID id, @QueryParam("search") String search, @Valid @BeanParam PageRequest page) {
        return reader.cells(id, search, page);
    }

    @GET
    @Path("{id}/editions")
    @Operation(operationId = "listWorkPlanEditions", summary = "Các bản của kế hoạch và chỗ khác nhau giữa các bản")
    public List<PlanEditionResponse> editions(UUID id) {
        return reader.editions(id);
    }

    @POST
    @Path("{id}/suggestion")
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(
            operationId = "suggestPlannedVisits",
            summary = "Gợi ý các buổi dự kiến: chép từ kế hoạch năm trước, hoặc chia đều theo định mức; chưa ghi gì")
    public SuggestedVisits suggest(UUID id, @NotNull @Valid SuggestVisitsRequest request) {
        return suggestions.suggest(id, request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "updateWorkPlan", summary = "Ghi toàn bộ nội dung của bản nháp")
    public RestResponse<WorkPlanResponse> update(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateWorkPlanRequest request) {
        return answer(service.update(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(
            operationId = "submitWorkPlan",
            summary = "Gửi kế hoạch; gửi sau hạn vẫn được nhận và ghi chậm bao nhiêu ngày")
    public RestResponse<WorkPlanResponse> submit(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.submit(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("{id}/adjustment")
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "adjustWorkPlan", summary = "Điều chỉnh kế hoạch đã nộp, có lý do; giữ nguyên bản trước")
    public RestResponse<WorkPlanResponse> adjust(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AdjustWorkPlanRequest request) {
        return answer(service.adjust(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<WorkPlanResponse> answer(WorkPlanResponse plan) {
        return Answers.ok(plan, plan.version());
    }
}
