package vn.satcoso.feed;

import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/feeds")
@Tag(name = "feeds", description = "Lịch trên điện thoại: địa chỉ bí mật, thu hồi được")
class FeedResource {
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    FeedService feeds;

    @Inject
    OpenFeedService open;

    @GET
    @RolesAllowed({OFFICIAL, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE, CELL_SECRETARY})
    @Operation(operationId = "listFeeds", summary = "Các địa chỉ lịch của tôi, của đơn vị tôi và của tổ tôi")
    public List<FeedResponse> own() {
        return feeds.own();
    }

    @GET
    @Path("owners")
    @RolesAllowed({OFFICIAL, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE, CELL_SECRETARY})
    @Operation(
            operationId = "listFeedOwners",
            summary = "Các lịch tôi được tạo địa chỉ: của tôi, đơn vị tôi, tổ của tôi")
    public List<FeedOwnerResponse> owners() {
        return feeds.owners();
    }

    @POST
    @RolesAllowed({OFFICIAL, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE, CELL_SECRETARY})
    @Operation(operationId = "createFeed", summary = "Tạo địa chỉ lịch; địa chỉ chỉ hiện một lần")
    public RestResponse<MadeFeedResponse> create(@NotNull @Valid CreateFeedRequest request) {
        MadeFeedResponse made = feeds.create(request);
        return RestResponse.ResponseBuilder.<MadeFeedResponse>create(RestResponse.Status.CREATED)
                .entity(made)
                .location(URI.create("/api/v1/feeds"))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({OFFICIAL, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE, CELL_SECRETARY})
    @Operation(operationId = "revokeFeed", summary = "Thu hồi một địa chỉ lịch")
    public void revoke(UUID id) {
        feeds.revoke(id);
    }

    @GET
    @Path("{secret}.ics")
    @PermitAll
    @Produces(CALENDAR)
    @Operation(operationId = "getFeed", summary = "Lịch theo địa chỉ bí mật, cho điện thoại và chương trình lịch")
    public RestResponse<String> calendar(String secret, @HeaderParam("If-None-Match") String known) {
        String text = open.calendar(secret);
        String tag = "\"" + new FeedSecret(text).hash() + "\"";
        boolean same = known != null && known.contains(tag);
        return RestResponse.ResponseBuilder.<String>create(
                        same ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK)
                .entity(same ? null : text)
                .header("ETag", tag)
                .header("Cache-Control", "private, max-age=300")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
