package vn.satcoso.regulation;

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

@Path("/api/v1/regulations")
@Tag(name = "regulations", description = "Quy định, định mức và thời hạn, mỗi dòng có điều khoản và hiệu lực")
class RegulationResource {
    @Inject
    RegulationService service;

    @Inject
    Idempotency idempotency;

    @GET
    @RolesAllowed(READER)
    @Operation(operationId = "listRegulations", summary = "Các quy định với định mức và thời hạn")
    public Page<RegulationResponse> list(@Valid @BeanParam PageRequest page) {
        return service.page(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READER)
    @Operation(operationId = "getRegulation", summary = "Một quy định")
    public RestResponse<RegulationResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getRegulationHistory", summary = "Lịch sử của quy định")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page);
    }

    @POST
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(operationId = "createRegulation", summary = "Thêm quy định")
    public RestResponse<RegulationResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateRegulationRequest request) {
        RegulationResponse made = idempotency.once(
                key,
                "createRegulation",
                request,
                new TypeReference<RegulationResponse>() {},
                () -> service.create(request));
        return Answers.created(URI.create("/api/v1/regulations/" + made.id()), made, made.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(operationId = "updateRegulation", summary = "Đính chính quy định, ghi ngày hết hiệu lực")
    public RestResponse<RegulationResponse> update(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateRegulationRequest request) {
        return answer(service.update(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("{id}/quota-rules")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(operationId = "addQuotaRule", summary = "Thêm định mức")
    public RestResponse<RegulationResponse> addQuotaRule(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CreateQuotaRuleRequest request) {
        return answer(service.addQuotaRule(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("{id}/quota-rules/{ruleId}/revisions")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(
            operationId = "reviseQuotaRule",
            summary = "Sửa định mức từ một ngày; dòng cũ giữ nguyên cho thời gian trước đó")
    public RestResponse<RegulationResponse> reviseQuotaRule(
            UUID id, UUID ruleId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid QuotaRuleTerms terms) {
        return answer(service.reviseQuotaRule(id, Versions.required(ifMatch), ruleId, terms));
    }

    @POST
    @Path("{id}/deadline-rules")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(operationId = "addDeadlineRule", summary = "Thêm thời hạn; dòng của riêng một năm thay dòng chung")
    public RestResponse<RegulationResponse> addDeadlineRule(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CreateDeadlineRuleRequest request) {
        return answer(service.addDeadlineRule(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<RegulationResponse> answer(RegulationResponse regulation) {
        return Answers.ok(regulation, regulation.version());
    }
}
