package vn.satcoso.proposalfigure;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.tabular.TableFormat;
import vn.satcoso.platform.web.Downloads;

@Path("/api/v1/agency-figures")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    AUDITOR,
    DISTRICT_ORGANIZER,
    COMMUNE_COMMITTEE,
    AGENCY,
    INTEGRATION_READ
})
@Tag(name = "proposal-figures")
class AgencyFigureResource {
    @Inject
    AgencyFigureService service;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "compareAgencies",
            summary = "Các cơ quan giải quyết việc được chuyển đến ra sao, tại một ngày; mở ra được danh sách")
    public List<AgencyFigure> compare(@BeanParam AgencyFigureFilter filter) {
        return service.compare(filter);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAgencyFigure",
            summary = "Một cơ quan: được chuyển, đã nhận, không nhận, đúng hạn, trễ, bị báo chưa đúng, xin gia hạn")
    public AgencyFigure get(UUID id, @BeanParam AgencyFigureFilter filter) {
        return service.get(id, filter);
    }

    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "exportAgencyFigures", summary = "Tải về bảng so sánh các cơ quan, đúng như đang lọc")
    public RestResponse<StreamingOutput> file(
            @BeanParam AgencyFigureFilter filter, @QueryParam("format") @NotNull TableFormat format) {
        return Downloads.of("ket-qua-co-quan", LocalDate.now(clock), format, service.table(filter));
    }
}
