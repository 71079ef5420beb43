package vn.satcoso.briefing;

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

@Path("/api/v1/briefings")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    AUDITOR,
    DISTRICT_ORGANIZER,
    COMMUNE_COMMITTEE,
    INTEGRATION_READ
})
@Tag(name = "briefings", description = "Thông tin trước cho đồng chí về dự sinh hoạt")
class BriefingListResource {
    @Inject
    BriefingReadService reader;

    @GET
    @Operation(operationId = "listBriefings", summary = "Thông tin trước phải cung cấp trong năm, đã gửi hay chậm")
    public Page<BriefingRow> list(@Valid @BeanParam BriefingListFilter filter, @Valid @BeanParam PageRequest page) {
        return reader.page(filter, page);
    }

    @GET
    @Path("figures")
    @Operation(
            operationId = "summarizeBriefings",
            summary = "Số phải cung cấp, đã gửi, đúng hạn, chậm, chưa gửi của từng xã")
    public List<BriefingFigures> figures(@Valid @BeanParam BriefingFilter filter) {
        return reader.figures(filter);
    }
}
