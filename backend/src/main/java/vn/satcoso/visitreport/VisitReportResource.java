package vn.satcoso.visitreport;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

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
import vn.satcoso.visitreport.VisitReportService.Begun;

@Path("/api/v1/visit-reports")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    AUDITOR,
    DISTRICT_ORGANIZER,
    OFFICIAL,
    COMMUNE_COMMITTEE
})
@Tag(name = "visit-reports", description = "Báo cáo kết quả dự sinh hoạt chi bộ")
class VisitReportResource {
    @Inject
    VisitReportReadService reader;

    @Inject
    VisitReportService service;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(operationId = "listVisitReports", summary = "Theo dõi báo cáo: mỗi lần dự một báo cáo, đã nộp hay chưa")
    public Page<VisitReportRow> list(@Valid @BeanParam VisitReportFilter filter, @Valid @BeanParam PageRequest page) {
        return reader.page(filter, page);
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "getVisitReportSummary",
            summary = "Theo tháng: số báo cáo phải có, đã nộp, đúng hạn, trễ, trả lại, đạt")
    public List<VisitReportSummary> summary(@Valid @BeanParam VisitReportFilter filter) {
        return reader.summary(filter);
    }

    @POST
    @RolesAllowed(OFFICIAL)
    @Operation(
            operationId = "createVisitReport",
            summary = "Bắt đầu viết báo cáo của một lần dự; đã có thì trả về báo cáo đang có")
    public RestResponse<VisitReportResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateVisitReportRequest request) {
        Begun begun = idempotency.once(
                key, "createVisitReport", request, new TypeReference<Begun>() {}, () -> service.begin(request));
        VisitReportResponse report = begun.report();
        return begun.made()
                ? Answers.created(URI.create("/api/v1/visit-reports/" + report.id()), report, report.version())
                : answer(report);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getVisitReport", summary = "Một báo cáo, những phần phải có và chỗ còn thiếu")
    public RestResponse<VisitReportResponse> get(UUID id) {
        return answer(reader.get(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getVisitReportHistory", summary = "Lịch sử của báo cáo")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return reader.history(id, page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(OFFICIAL)
    @Operation(operationId = "updateVisitReport", summary = "Ghi toàn bộ nội dung của bản nháp")
    public RestResponse<VisitReportResponse> update(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid VisitReportContent content) {
        return answer(service.update(id, Versions.required(ifMatch), content));
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(OFFICIAL)
    @Operation(
            operationId = "submitVisitReport",
            summary = "Nộp báo cáo; nộp sau hạn vẫn được nhận và ghi chậm bao nhiêu ngày")
    public RestResponse<VisitReportResponse> submit(
            UUID id, @HeaderParam("If-Match") String ifMatch, @HeaderParam("Idempotency-Key") String key) {
        int version = Versions.required(ifMatch);
        return answer(idempotency.once(
                key,
                "submitVisitReport " + id,
                version,
                new TypeReference<VisitReportResponse>() {},
                () -> service.submit(id, version)));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "acceptVisitReport", summary = "Ghi nhận báo cáo đạt; dưới mức đầy đủ thì không nhận")
    public RestResponse<VisitReportResponse> accept(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.accept(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "returnVisitReport", summary = "Trả lại báo cáo để bổ sung, nêu rõ từng phần")
    public RestResponse<VisitReportResponse> giveBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReturnVisitReportRequest request) {
        return answer(service.giveBack(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<VisitReportResponse> answer(VisitReportResponse report) {
        return Answers.ok(report, report.version());
    }
}
