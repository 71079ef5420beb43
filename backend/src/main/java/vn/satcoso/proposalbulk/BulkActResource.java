package vn.satcoso.proposalbulk;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/proposals/bulk-acts")
@RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, AGENCY})
@Tag(name = "proposals", description = "Khó khăn, vướng mắc và kiến nghị, đề xuất")
class BulkActResource {
    @Inject
    BulkActService service;

    @POST
    @Operation(
            operationId = "actOnProposals",
            summary = "Làm một việc với nhiều khó khăn, kiến nghị; mỗi hồ sơ có kết quả riêng, hồ sơ không làm được "
                    + "không ảnh hưởng hồ sơ khác")
    public BulkActResponse act(@NotNull @Valid BulkActRequest request) {
        return service.act(request);
    }
}
