package vn.satcoso.roster;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

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
import java.net.URI;
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

@Path("/api/v1/rosters")
@Tag(name = "rosters", description = "Lịch phân công dự sinh hoạt hằng tháng của tổ, của đảng ủy xã")
class RosterResource {
    @Inject
    RosterService service;

    @Inject
    Idempotency idempotency;

    @GET
    @RolesAllowed(READER)
    @Operation(operationId = "listRosters", summary = "Các lịch phân công, tháng gần nhất trước")
    public Page<RosterRow> list(@BeanParam RosterFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READER)
    @Operation(operationId = "getRoster", summary = "Một lịch: từng chi bộ, ngày sinh hoạt, ai đến dự, ai có thể đi")
    public RestResponse<RosterResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getRosterHistory", summary = "Lịch sử của lịch phân công")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page);
    }

    @POST
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE})
    @Operation(operationId = "createRoster", summary = "Lập lịch tháng của một tổ hoặc của đảng ủy một xã")
    public RestResponse<RosterResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateRosterRequest request) {
        RosterResponse made = idempotency.once(
                key, "createRoster", request, new TypeReference<RosterResponse>() {}, () -> service.create(request));
        return Answers.created(URI.create("/api/v1/rosters/" + made.roster().id()), made, made.version());
    }

    @POST
    @Path("{id}/proposal")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE})
    @Operation(
            operationId = "proposeRoster",
            summary = "Điền sẵn người cho mọi buổi còn trống theo chi bộ được giao, chia đều, không trùng giờ")
    public RestResponse<RosterResponse> propose(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.propose(id, Versions.required(ifMatch)));
    }

    @PUT
    @Path("{id}/lines")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE})
    @Operation(
            operationId = "setRosterLines",
            summary = "Ghi ai đến từng chi bộ; lịch đã công bố thì phải nêu lý do và người liên quan được báo lại")
    public RestResponse<RosterResponse> set(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetRosterLinesRequest request) {
        return answer(service.set(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE})
    @Operation(operationId = "publishRoster", summary = "Công bố lịch; báo cho từng đồng chí có tên")
    public RestResponse<RosterResponse> publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.publish(id, Versions.required(ifMatch)));
    }

    private static RestResponse<RosterResponse> answer(RosterResponse roster) {
        return Answers.ok(roster, roster.version());
    }
}
