package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/proposals/{id}")
@Tag(name = "proposals", description = "Khó khăn, vướng mắc và kiến nghị, đề xuất")
class DeskResource {
    @Inject
    DeskService service;

    @POST
    @Path("return")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "returnProposal", summary = "Trả lại để làm rõ: phần nào, cần bổ sung gì")
    public RestResponse<ProposalResponse> giveBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReturnProposalRequest request) {
        return answer(service.giveBack(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("referral")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(
            operationId = "referProposal",
            summary = "Chuyển cơ quan giải quyết bằng phiếu chuyển; hạn theo quy định")
    public RestResponse<ProposalResponse> refer(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReferProposalRequest request) {
        return answer(service.refer(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("non-forwarding")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "notForwardProposal", summary = "Không chuyển, nêu lý do cho người kiến nghị")
    public RestResponse<ProposalResponse> notForward(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalReasonRequest request) {
        return answer(service.notForward(id, Versions.required(ifMatch), request.reason()));
    }

    @POST
    @Path("competence")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(
            operationId = "changeProposalCompetence",
            summary = "Xác định lại thẩm quyền; có thể vượt cấp, được ghi lại")
    public RestResponse<ProposalResponse> changeCompetence(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ChangeCompetenceRequest request) {
        return answer(service.changeCompetence(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("adoption")
    @RolesAllowed(COMMUNE_COMMITTEE)
    @Operation(operationId = "adoptProposal", summary = "Xã tiếp thu mô hình, cách làm được gợi ý")
    public RestResponse<ProposalResponse> adopt(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalReasonRequest request) {
        return answer(service.respond(id, Versions.required(ifMatch), true, request.reason()));
    }

    @POST
    @Path("non-adoption")
    @RolesAllowed(COMMUNE_COMMITTEE)
    @Operation(operationId = "notAdoptProposal", summary = "Xã chưa tiếp thu mô hình, cách làm được gợi ý, nêu lý do")
    public RestResponse<ProposalResponse> notAdopt(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalReasonRequest request) {
        return answer(service.respond(id, Versions.required(ifMatch), false, request.reason()));
    }

    private static RestResponse<ProposalResponse> answer(ProposalResponse proposal) {
        return Answers.ok(proposal, proposal.version());
    }
}
