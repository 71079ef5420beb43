package vn.satcoso.proposal;

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
class OwnTaskResource {
    @Inject
    OwnTaskService service;

    @POST
    @Path("take-up")
    @RolesAllowed(OFFICIAL)
    @Operation(
            operationId = "takeUpProposal",
            summary = "Thuộc thẩm quyền, lĩnh vực của tôi: cán bộ nhận giải quyết việc đang ở bàn của cấp ủy")
    public RestResponse<ProposalResponse> takeUp(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.takeUp(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("hand-back")
    @RolesAllowed({OFFICIAL, COMMUNE_COMMITTEE, DISTRICT_ORGANIZER, PROVINCE_ORGANIZER})
    @Operation(
            operationId = "handBackProposal",
            summary = "Cán bộ thôi giải quyết việc đã nhận, hoặc cấp ủy giao lại theo cách khác; nêu lý do")
    public RestResponse<ProposalResponse> handBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalReasonRequest request) {
        return answer(service.handBack(id, Versions.required(ifMatch), request.reason()));
    }

    private static RestResponse<ProposalResponse> answer(ProposalResponse proposal) {
        return Answers.ok(proposal, proposal.version());
    }
}
