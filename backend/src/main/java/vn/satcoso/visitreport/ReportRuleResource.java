package vn.satcoso.visitreport;

import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/regulations/{id}/report-rules")
@Tag(name = "visit-reports")
class ReportRuleResource {
    @Inject
    ReportRuleService service;

    @GET
    @RolesAllowed(READER)
    @Operation(operationId = "getReportRules", summary = "Báo cáo dự sinh hoạt phải có gì theo một quy định")
    public RestResponse<ReportRulesResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @Path("sections")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(
            operationId = "setReportSectionRule",
            summary = "Đặt yêu cầu của một phần báo cáo từ một ngày; dòng cũ giữ nguyên cho thời gian trước đó")
    public RestResponse<ReportRulesResponse> setSection(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetSectionRuleRequest request) {
        return answer(service.setSection(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("acceptance")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(
            operationId = "setReportAcceptanceRule",
            summary = "Đặt mức đầy đủ để tiếp nhận báo cáo từ một ngày; dòng cũ giữ nguyên cho thời gian trước đó")
    public RestResponse<ReportRulesResponse> setAcceptance(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetAcceptanceRuleRequest request) {
        return answer(service.setAcceptance(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<ReportRulesResponse> answer(ReportRulesResponse rules) {
        return Answers.ok(rules, rules.version());
    }
}
