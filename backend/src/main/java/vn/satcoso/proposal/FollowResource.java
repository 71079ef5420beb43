package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.web.Answers;

@Path("/api/v1/proposals/{id}/following")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    AUDITOR,
    DISTRICT_ORGANIZER,
    TEAM_LEADER,
    OFFICIAL,
    COMMUNE_COMMITTEE,
    CELL_SECRETARY,
    AGENCY
})
@Tag(name = "proposals", description = "Khó khăn, vướng mắc và kiến nghị, đề xuất")
class FollowResource {
    @Inject
    FollowService service;

    @POST
    @Operation(operationId = "followProposal", summary = "Theo dõi: được báo mỗi khi có thay đổi; làm lại không sao")
    public RestResponse<ProposalResponse> follow(UUID id) {
        return answer(service.follow(id));
    }

    @DELETE
    @Operation(operationId = "unfollowProposal", summary = "Thôi theo dõi; làm lại không sao")
    public RestResponse<ProposalResponse> unfollow(UUID id) {
        return answer(service.unfollow(id));
    }

    private static RestResponse<ProposalResponse> answer(ProposalResponse proposal) {
        return Answers.ok(proposal, proposal.version());
    }
}
