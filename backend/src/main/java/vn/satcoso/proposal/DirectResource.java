package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

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
class DirectResource {
    @Inject
    DirectService service;

    @POST
    @Path("direction")
    @RolesAllowed(PROVINCE_STANDING)
    @Operation(
            operationId = "directProposal",
            summary = "Thường trực giao cơ quan giải quyết vụ việc báo cáo trực tiếp")
    public RestResponse<ProposalResponse> direct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DirectAgencyRequest request) {
        return answer(service.direct(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("result")
    @RolesAllowed(PROVINCE_STANDING)
    @Operation(
            operationId = "reportProposalResult",
            summary = "Kết quả bằng văn bản báo cáo Ban Thường vụ; vụ việc kết thúc")
    public RestResponse<ProposalResponse> reportResult(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerProposalRequest request) {
        return answer(service.reportResult(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("ordinary-line")
    @RolesAllowed(PROVINCE_STANDING)
    @Operation(
            operationId = "makeOrdinaryProposal",
            summary = "Không phải việc báo cáo trực tiếp: chuyển về bàn xử lý thông thường, nêu lý do")
    public RestResponse<ProposalResponse> makeOrdinary(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MakeOrdinaryRequest request) {
        return answer(service.makeOrdinary(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<ProposalResponse> answer(ProposalResponse proposal) {
        return Answers.ok(proposal, proposal.version());
    }
}
