package vn.satcoso.fieldtrip;

import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;
import vn.satcoso.unit.UnitRef;

@Path("/api/v1/field-trips")
@RolesAllowed(READER)
@Tag(name = "field-trips", description = "Công tác cơ sở: không tính vào số buổi dự sinh hoạt")
class FieldTripResource {
    @Inject
    FieldTripService service;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(operationId = "listFieldTrips", summary = "Các chuyến công tác cơ sở trong phạm vi")
    public Page<FieldTripResponse> list(@Valid @BeanParam FieldTripFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("totals")
    @Operation(operationId = "countFieldTrips", summary = "Số chuyến và số ngày theo cán bộ, nơi đến hoặc tháng")
    public List<FieldTripTotal> totals(
            @Valid @BeanParam FieldTripFilter filter, @QueryParam("by") @NotNull FieldTripGroup by) {
        return service.totals(filter, by);
    }

    @GET
    @Path("places")
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "listFieldTripPlaces", summary = "Các đơn vị trong tỉnh, để chọn nơi đến công tác")
    public Page<UnitRef> places(
            @QueryParam("officialId") UUID officialId,
            @QueryParam("search") String search,
            @Valid @BeanParam PageRequest page) {
        return service.places(officialId, search, page);
    }

    @POST
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "createFieldTrip", summary = "Ghi một chuyến công tác cơ sở")
    public RestResponse<FieldTripResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateFieldTripRequest request) {
        FieldTripResponse made = idempotency.once(
                key,
                "createFieldTrip",
                request,
                new TypeReference<FieldTripResponse>() {},
                () -> service.create(request));
        return Answers.created(URI.create("/api/v1/field-trips/" + made.id()), made, made.version());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFieldTrip", summary = "Một chuyến công tác cơ sở")
    public RestResponse<FieldTripResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getFieldTripHistory", summary = "Lịch sử của chuyến công tác")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "updateFieldTrip", summary = "Sửa chuyến công tác đã ghi")
    public RestResponse<FieldTripResponse> update(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateFieldTripRequest request) {
        return answer(service.update(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({OFFICIAL, PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "withdrawFieldTrip", summary = "Rút chuyến công tác đã ghi, có lý do")
    public RestResponse<FieldTripResponse> withdraw(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WithdrawFieldTripRequest request) {
        return answer(service.withdraw(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<FieldTripResponse> answer(FieldTripResponse trip) {
        return Answers.ok(trip, trip.version());
    }
}
