package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.satcoso.platform.idempotency.Idempotency;

@Path("/api/v1/proposals/{id}/comments")
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
    AGENCY,
    INTEGRATION_READ
})
@Tag(name = "proposals", description = "Khó khăn, vướng mắc và kiến nghị, đề xuất")
class CommentResource {
    @Inject
    CommentService service;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(operationId = "listProposalComments", summary = "Trao đổi giữa các nơi cùng giải quyết")
    public List<CommentResponse> of(UUID id) {
        return service.of(id);
    }

    @POST
    @RolesAllowed({AGENCY, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, PROVINCE_STANDING})
    @Operation(operationId = "addProposalComment", summary = "Thêm ý kiến trao đổi")
    public List<CommentResponse> add(
            UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProposalTextRequest request) {
        return idempotency.once(
                key,
                "addProposalComment " + id,
                request,
                new TypeReference<List<CommentResponse>>() {},
                () -> service.add(id, request.text()));
    }
}
