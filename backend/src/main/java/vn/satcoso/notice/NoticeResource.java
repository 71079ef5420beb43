package vn.satcoso.notice;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/notices")
@Tag(name = "notices", description = "Thông báo cho người đang đăng nhập")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    PROVINCE_PROPAGANDA,
    OFFICIAL,
    AGENCY,
    DISTRICT_ORGANIZER,
    TEAM_LEADER,
    COMMUNE_COMMITTEE,
    CELL_SECRETARY,
    AUDITOR
})
class NoticeResource {
    @Inject
    NoticeReadService notices;

    @Inject
    NoticeChoiceService choices;

    @GET
    @Operation(operationId = "listNotices", summary = "Thông báo của tôi, mới nhất ở trên")
    public Page<NoticeResponse> list(@QueryParam("unread") boolean unread, @Valid @BeanParam PageRequest page) {
        return notices.page(unread, page);
    }

    @GET
    @Path("unread")
    @Operation(operationId = "countUnreadNotices", summary = "Số thông báo chưa đọc, đếm đến 99")
    public UnreadResponse unread() {
        return notices.unread();
    }

    @POST
    @Path("read")
    @Operation(operationId = "readNotices", summary = "Đánh dấu đã đọc một số thông báo, hoặc tất cả đến một lúc")
    public UnreadResponse read(@NotNull @Valid ReadNoticesRequest request) {
        return notices.read(request);
    }

    @GET
    @Path("choices")
    @Operation(operationId = "getNoticeChoices", summary = "Tôi nhận thông báo thế nào")
    public RestResponse<ChoicesResponse> choices() {
        return answer(choices.get());
    }

    @PUT
    @Path("choices")
    @Operation(operationId = "chooseNotices", summary = "Chọn cách nhận thông báo")
    public RestResponse<ChoicesResponse> choose(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ChooseNoticesRequest request) {
        return answer(choices.choose(Versions.required(ifMatch), request));
    }

    private static RestResponse<ChoicesResponse> answer(ChoicesResponse choices) {
        return Answers.ok(choices, choices.version());
    }
}
