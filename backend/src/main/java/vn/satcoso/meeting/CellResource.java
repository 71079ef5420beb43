package vn.satcoso.meeting;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

@Path("/api/v1")
@Tag(name = "meetings", description = "Lịch sinh hoạt chi bộ và dự sinh hoạt")
class CellResource {
    @Inject
    ScheduleService service;

    @GET
    @Path("cells")
    @RolesAllowed(READER)
    @Operation(operationId = "listCells", summary = "Các chi bộ với ngày sinh hoạt cố định")
    public Page<CellResponse> list(@BeanParam CellFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("thematic-gaps")
    @RolesAllowed(READER)
    @Operation(operationId = "listThematicGaps", summary = "Các chi bộ chưa sinh hoạt chuyên đề trong một quý")
    public Page<ThematicGapResponse> gaps(
            @Valid @BeanParam ThematicGapFilter filter, @Valid @BeanParam PageRequest page) {
        return service.gaps(filter, page);
    }

    @PUT
    @Path("cells/{id}/schedule")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE})
    @Operation(operationId = "setSchedule", summary = "Đặt ngày sinh hoạt cố định; lịch được lập đến hết năm sau")
    public CellResponse setSchedule(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetScheduleRequest request) {
        return service.set(id, ifMatch, request);
    }
}
