package vn.satcoso.regulation;

import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/common-rules")
@Tag(name = "regulations")
class CommonRuleResource {
    @Inject
    CommonRuleService service;

    @GET
    @RolesAllowed(READER)
    @Operation(
            operationId = "getCommonRules",
            summary = "Ngưỡng cảnh báo và số buổi sinh hoạt chuyên đề, các bản đã và đang áp dụng")
    public RestResponse<CommonRulesResponse> get() {
        return answer(service.get());
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getCommonRuleHistory", summary = "Lịch sử thay đổi quy tắc chung")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page);
    }

    @POST
    @Path("limits")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(
            operationId = "setLoadLimit",
            summary = "Đặt ngưỡng cảnh báo từ một ngày; dòng cũ giữ nguyên cho thời gian trước đó")
    public RestResponse<CommonRulesResponse> setLimit(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetLoadLimitRequest request) {
        return answer(service.setLimit(Versions.required(ifMatch), request));
    }

    @POST
    @Path("thematic-meetings")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(
            operationId = "setThematicRule",
            summary = "Đặt số buổi sinh hoạt chuyên đề mỗi quý từ một ngày; dòng cũ giữ nguyên cho thời gian trước đó")
    public RestResponse<CommonRulesResponse> setThematic(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetThematicRuleRequest request) {
        return answer(service.setThematic(Versions.required(ifMatch), request));
    }

    private static RestResponse<CommonRulesResponse> answer(CommonRulesResponse rules) {
        return Answers.ok(rules, rules.version());
    }
}
