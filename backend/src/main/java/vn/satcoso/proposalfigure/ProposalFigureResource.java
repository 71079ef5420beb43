package vn.satcoso.proposalfigure;

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
import vn.satcoso.platform.tabular.TableFormat;
import vn.satcoso.platform.web.Downloads;

@Path("/api/v1/proposal-figures")
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
@Tag(name = "proposal-figures", description = "Số liệu khó khăn, vướng mắc và kiến nghị, đề xuất")
class ProposalFigureResource {
    @Inject
    ProposalFigureService service;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "countProposals",
            summary = "Số lượng, kết quả, đúng hạn, tồn đọng theo từng nhóm, tại một ngày; mở ra được danh sách")
    public List<ProposalFigure> of(@Valid @BeanParam ProposalFigureFilter filter) {
        return service.of(filter);
    }

    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "exportProposalFigures", summary = "Tải về bảng số liệu, đúng như đang lọc")
    public RestResponse<StreamingOutput> file(
            @Valid @BeanParam ProposalFigureFilter filter, @QueryParam("format") @NotNull TableFormat format) {
        return Downloads.of("so-lieu-kho-khan-kien-nghi", LocalDate.now(clock), format, service.table(filter));
    }
}
