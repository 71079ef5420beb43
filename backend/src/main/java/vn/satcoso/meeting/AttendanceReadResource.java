package vn.satcoso.meeting;

import static vn.satcoso.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

@Path("/api/v1")
@Tag(name = "meetings", description = "Lịch sinh hoạt chi bộ và dự sinh hoạt")
@RolesAllowed(READER)
class AttendanceReadResource {
    @Inject
    AttendanceReadService service;

    @GET
    @Path("unrecorded-visits")
    @Operation(
            operationId = "listUnrecordedVisits",
            summary = "Các buổi có trong kế hoạch, đã qua mà chưa ghi nhận: đã dự, vắng hay dự thay")
    public Page<UnrecordedResponse> unrecorded(
            @Valid @BeanParam UnrecordedFilter filter, @Valid @BeanParam PageRequest page) {
        return service.unrecorded(filter, page);
    }

    @GET
    @Path("meetings/{id}/next")
    @Operation(operationId = "listNextMeetings", summary = "Các buổi phù hợp sắp tới để cán bộ dự thay cho buổi vắng")
    public List<NextMeetingResponse> next(UUID id, @QueryParam("officialId") @NotNull UUID officialId) {
        return service.next(id, officialId);
    }
}
