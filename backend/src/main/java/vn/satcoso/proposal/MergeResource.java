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
class MergeResource {
    @Inject
    MergeService service;

    @POST
    @Path("merge")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "mergeProposal", summary = "Gộp vào một khó khăn, kiến nghị trùng")
    public RestResponse<ProposalResponse> merge(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MergeProposalRequest request) {
        return answer(service.merge(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("split")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "splitProposal", summary = "Tách thành nhiều việc")
    public RestResponse<ProposalResponse> split(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SplitProposalRequest request) {
        return answer(service.split(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("links")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "linkProposal", summary = "Ghi là có liên quan đến việc khác")
    public RestResponse<ProposalResponse> link(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LinkProposalRequest request) {
        return answer(service.link(id, Versions.required(ifMatch), request.otherId()));
    }

    private static RestResponse<ProposalResponse> answer(ProposalResponse proposal) {
        return Answers.ok(proposal, proposal.version());
    }
}
