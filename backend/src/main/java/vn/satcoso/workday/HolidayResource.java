package vn.satcoso.workday;

import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

@Path("/api/v1/holidays")
@Tag(name = "holidays", description = "Ngày nghỉ và ngày làm bù")
class HolidayResource {
    @Inject
    HolidayService holidays;

    @Inject
    Idempotency idempotency;

    @GET
    @RolesAllowed(READER)
    @Operation(operationId = "listHolidays", summary = "Ngày nghỉ và ngày làm bù của một năm")
    public List<HolidayResponse> of(@QueryParam("year") @NotNull @Min(2000) @Max(2200) Integer year) {
        return holidays.of(year);
    }

    @POST
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(operationId = "addHoliday", summary = "Thêm ngày nghỉ hoặc ngày làm bù; các buổi sắp tới dời theo")
    public HolidayResponse add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AddHolidayRequest request) {
        return idempotency.once(
                key, "addHoliday", request, new TypeReference<HolidayResponse>() {}, () -> holidays.add(request));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getHolidayHistory", summary = "Lịch sử của một ngày nghỉ, cả khi đã bỏ")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return holidays.history(id, page);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(operationId = "removeHoliday", summary = "Bỏ một ngày nghỉ hoặc ngày làm bù sắp tới")
    public void remove(UUID id) {
        holidays.remove(id);
    }
}
