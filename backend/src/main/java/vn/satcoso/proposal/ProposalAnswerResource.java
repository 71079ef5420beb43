package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
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
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/proposals/{id}")
@Tag(name = "proposals", description = "Khó khăn, vướng mắc và kiến nghị, đề xuất")
class ProposalAnswerResource {
    @Inject
    ProposalAnswerService service;

    @POST
    @Path("acceptance")
    @RolesAllowed(AGENCY)
    @Operation(operationId = "acceptReferral", summary = "Cơ quan nhận giải quyết")
    public RestResponse<ProposalResponse> accept(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.accept(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("decline")
    @RolesAllowed(AGENCY)
    @Operation(operationId = "declineReferral", summary = "Không thuộc thẩm quyền: nêu lý do và nơi có thẩm quyền")
    public RestResponse<ProposalResponse> decline(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeclineReferralRequest request) {
        return answer(service.decline(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("answer")
    @RolesAllowed(AGENCY)
    @Operation(operationId = "answerProposal", summary = "Trả lời bằng văn bản: số, ngày, người ký, kết quả")
    public RestResponse<ProposalResponse> answer(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerProposalRequest request) {
        return answer(service.answer(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("deliveries")
    @RolesAllowed({AGENCY, OFFICIAL, COMMUNE_COMMITTEE, CELL_SECRETARY, DISTRICT_ORGANIZER, PROVINCE_ORGANIZER})
    @Operation(
            operationId = "recordProposalDelivery",
            summary = "Ghi văn bản trả lời đã đến nơi: địa phương, cán bộ, Ban Thường vụ")
    public RestResponse<ProposalResponse> deliver(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RecordDeliveryRequest request) {
        return answer(service.deliver(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("confirmation")
    @RolesAllowed({COMMUNE_COMMITTEE, CELL_SECRETARY, DISTRICT_ORGANIZER, PROVINCE_ORGANIZER})
    @Operation(operationId = "confirmProposalAnswer", summary = "Nơi phát sinh xác nhận kết quả đúng như trả lời")
    public RestResponse<ProposalResponse> confirm(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ConfirmAnswerRequest request) {
        return answer(service.confirm(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("dispute")
    @RolesAllowed({COMMUNE_COMMITTEE, CELL_SECRETARY, DISTRICT_ORGANIZER, PROVINCE_ORGANIZER})
    @Operation(operationId = "disputeProposalAnswer", summary = "Nơi phát sinh cho rằng kết quả chưa đúng: mở lại")
    public RestResponse<ProposalResponse> dispute(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalReasonRequest request) {
        return answer(service.dispute(id, Versions.required(ifMatch), request.reason()));
    }

    private static RestResponse<ProposalResponse> answer(ProposalResponse proposal) {
        return Answers.ok(proposal, proposal.version());
    }
}
