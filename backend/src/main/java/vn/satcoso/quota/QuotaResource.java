package vn.satcoso.quota;

import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_PROPAGANDA;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.tabular.TableFormat;
import vn.satcoso.platform.web.Downloads;

@Path("/api/v1/quota-lines")
@Tag(name = "quotas", description = "Định mức dự sinh hoạt: đã dự bao nhiêu, còn thiếu bao nhiêu, vì sao")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    PROVINCE_PROPAGANDA,
    AUDITOR,
    DISTRICT_ORGANIZER,
    TEAM_LEADER,
    OFFICIAL,
    INTEGRATION_READ
})
class QuotaResource {
    @Inject
    QuotaService service;

    @Inject
    QuotaGridService grid;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listQuotaLines", summary = "Bảng định mức của mọi cán bộ trong phạm vi")
    public Page<QuotaLineRow> list(@BeanParam QuotaFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("summary")
    @Operation(operationId = "summarizeQuotaLines", summary = "Số dòng định mức theo trạng thái")
    public List<QuotaStateCount> summary(@BeanParam QuotaFilter filter) {
        return service.summary(filter);
    }

    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "exportQuotaLines", summary = "Tải về bảng định mức, đúng như đang lọc và sắp xếp")
    public RestResponse<StreamingOutput> linesFile(
            @BeanParam QuotaFilter filter,
            @QueryParam("sort") String sort,
            @QueryParam("format") @NotNull TableFormat format) {
        return Downloads.of("so-buoi-du", LocalDate.now(clock), format, grid.lines(filter, sort));
    }
}
