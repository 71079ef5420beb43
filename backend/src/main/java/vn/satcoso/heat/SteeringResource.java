package vn.satcoso.heat;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

@Path("/api/v1/steering")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    AUDITOR,
    DISTRICT_ORGANIZER,
    COMMUNE_COMMITTEE,
    INTEGRATION_READ
})
@Tag(name = "heat", description = "Điểm nóng, phức tạp, gợn cộm")
class SteeringResource {
    @Inject
    SteeringService service;

    @GET
    @Operation(
            operationId = "summarizeSteering",
            summary =
                    "Từng xã giới thiệu chi bộ nào: tỷ lệ lượt dự ở nơi cần quan tâm so với tỷ lệ chi bộ cần quan tâm")
    public List<SteeringRow> hosts(@BeanParam SteeringFilter filter) {
        return service.hosts(filter);
    }

    @GET
    @Path("visits")
    @Operation(
            operationId = "listSteeringVisits",
            summary = "Các lượt dự trong năm và tình hình của chi bộ vào ngày đó")
    public Page<SteeringVisitRow> visits(@BeanParam SteeringVisitFilter filter, @Valid @BeanParam PageRequest page) {
        return service.visits(filter, page);
    }
}
