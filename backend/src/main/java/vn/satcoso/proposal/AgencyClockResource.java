package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

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
class AgencyClockResource {
    @Inject
    AgencyClockService service;

    @POST
    @Path("question")
    @RolesAllowed(AGENCY)
    @Operation(operationId = "askForInformation", summary = "Đề nghị cung cấp thêm thông tin; thời hạn tạm dừng")
    public RestResponse<ProposalResponse> ask(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalTextRequest request) {
        return answer(service.ask(id, Versions.required(ifMatch), request.text()));
    }

    @POST
    @Path("information")
    @RolesAllowed({
        PROVINCE_ORGANIZER,
        DISTRICT_ORGANIZER,
        COMMUNE_COMMITTEE,
        OFFICIAL,
        CELL_SECRETARY,
        TEAM_LEADER,
        PROVINCE_STANDING
    })
    @Operation(operationId = "giveInformation", summary = "Cung cấp thông tin; thời hạn chạy tiếp")
    public RestResponse<ProposalResponse> inform(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalTextRequest request) {
        return answer(service.inform(id, Versions.required(ifMatch), request.text()));
    }

    @POST
    @Path("extension")
    @RolesAllowed(AGENCY)
    @Operation(operationId = "askExtension", summary = "Xin gia hạn, một lần cho mỗi lần chuyển")
    public RestResponse<ProposalResponse> askExtension(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AskExtensionRequest request) {
        return answer(service.askExtension(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("extension-decision")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, PROVINCE_STANDING})
    @Operation(operationId = "decideExtension", summary = "Cho gia hạn hoặc không")
    public RestResponse<ProposalResponse> decideExtension(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DecideExtensionRequest request) {
        return answer(service.decideExtension(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<ProposalResponse> answer(ProposalResponse proposal) {
        return Answers.ok(proposal, proposal.version());
    }
}
