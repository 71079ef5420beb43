package vn.satcoso.team;

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

@Path("/api/v1")
@Tag(name = "teams", description = "Tổ dự sinh hoạt: quyết định, thành viên, chi bộ theo dõi")
class TeamResource {
    @Inject
    TeamService service;

    @Inject
    TeamMemberService members;

    @Inject
    Idempotency idempotency;

    @GET
    @Path("teams")
    @RolesAllowed(READER)
    @Operation(operationId = "listTeams", summary = "Danh sách tổ dự sinh hoạt")
    public Page<TeamRow> list(@BeanParam TeamFilter filter, @Valid @BeanParam PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("orphan-cells")
    @RolesAllowed(READER)
    @Operation(
            operationId = "listOrphanCells",
            summary = "Chi bộ trong địa bàn của các tổ mà hết ngày được xem không còn ai theo dõi")
    public Page<OrphanCell> orphans(@BeanParam OrphanFilter filter, @Valid @BeanParam PageRequest page) {
        return service.orphans(filter, page);
    }

    @GET
    @Path("teams/{id}")
    @RolesAllowed(READER)
    @Operation(operationId = "getTeam", summary = "Một tổ với thành viên và chi bộ từng người theo dõi")
    public RestResponse<TeamResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @GET
    @Path("teams/{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getTeamHistory", summary = "Lịch sử của tổ")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return service.history(id, page);
    }

    @POST
    @Path("teams")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "createTeam", summary = "Thành lập tổ theo quyết định")
    public RestResponse<TeamResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateTeamRequest request) {
        TeamResponse made = idempotency.once(
                key, "createTeam", request, new TypeReference<TeamResponse>() {}, () -> service.create(request));
        return Answers.created(URI.create("/api/v1/teams/" + made.team().id()), made, made.version());
    }

    @POST
    @Path("teams/{id}/members")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(
            operationId = "addTeamMember",
            summary = "Thêm thành viên; ghi luôn chức danh và phân công về địa bàn của tổ")
    public RestResponse<TeamResponse> add(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AddTeamMemberRequest request) {
        return answer(members.add(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("teams/{id}/members/{memberId}/end")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(
            operationId = "endTeamMember",
            summary = "Cho thành viên thôi tham gia tổ, có lý do; phân công theo tổ kết thúc cùng ngày")
    public RestResponse<TeamResponse> end(
            UUID id,
            UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EndTeamMemberRequest request) {
        return answer(members.end(id, memberId, Versions.required(ifMatch), request));
    }

    @PUT
    @Path("teams/{id}/members/{memberId}/cells")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, TEAM_LEADER})
    @Operation(operationId = "followCells", summary = "Giao các chi bộ cho một thành viên theo dõi từ một ngày")
    public RestResponse<TeamResponse> follow(
            UUID id,
            UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FollowCellsRequest request) {
        return answer(members.follow(id, memberId, Versions.required(ifMatch), request));
    }

    @POST
    @Path("teams/{id}/dissolution")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER})
    @Operation(operationId = "dissolveTeam", summary = "Giải thể tổ theo quyết định, có lý do")
    public RestResponse<TeamResponse> dissolve(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DissolveTeamRequest request) {
        return answer(members.dissolve(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<TeamResponse> answer(TeamResponse team) {
        return Answers.ok(team, team.version());
    }
}
