package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

@Path("/api/v1/proposals/referral-agencies")
@RolesAllowed({PROVINCE_ORGANIZER, PROVINCE_STANDING, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, AGENCY})
@Tag(name = "proposals", description = "Khó khăn, vướng mắc và kiến nghị, đề xuất")
class ReferralAgencyResource {
    @Inject
    ReferralAgencyService service;

    @GET
    @Operation(
            operationId = "listReferralAgencies",
            summary =
                    "Các cơ quan có thể chuyển đến, kể cả của cấp trên: của một hồ sơ, hoặc của bàn mình khi không nêu hồ sơ")
    public Page<ReferralAgency> list(
            @QueryParam("proposalId") UUID proposalId,
            @QueryParam("search") String search,
            @Valid @BeanParam PageRequest page) {
        return service.page(proposalId, search, page);
    }
}
