package vn.satcoso.heat;

import static vn.satcoso.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

@Path("/api/v1/heats")
@Tag(name = "heat", description = "Điểm nóng, phức tạp, gợn cộm")
class HeatResource {
    @Inject
    HeatService service;

    @GET
    @RolesAllowed(READER)
    @Operation(
            operationId = "listHeats",
            summary = "Điểm nóng, phức tạp, gợn cộm: nơi chưa có đồng chí nào về dự trong năm đứng đầu")
    public Page<HeatRow> list(@BeanParam HeatFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }
}
